import { errorAt, type Issue } from '../shared/issue.ts'
import type { Answer } from '../shared/person.ts'
import type { AnswerType, Item } from '../shared/question-knowledge.ts'
import { lookUp, quote, readNumber, readWord } from '../shared/read-values.ts'

const YES_NO: Readonly<Record<string, 'yes' | 'no' | 'unsure'>> = {
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  no: 'no',
  n: 'no',
  false: 'no',
  unsure: 'unsure',
  'not sure': 'unsure',
  "don't know": 'unsure',
  unknown: 'unsure'
}

/** An answer to one item as its type wants it; what cannot be read becomes an issue and answers nothing. */
export function readAnswer(item: Item, given: unknown, issues: Issue[]): Answer | undefined {
  const entry = { path: `answers.${item.id}`, given, issues }
  if (item.answer.type === 'number') return readQuantity(item.answer, entry)
  if (item.answer.type === 'choice') return readChoice(item.answer, entry)
  return lookUp(YES_NO, given) ?? reject(entry)
}

export function isUnsure(given: unknown): boolean {
  return lookUp(YES_NO, given) === 'unsure'
}

interface Entry {
  readonly path: string
  readonly given: unknown
  readonly issues: Issue[]
}

function reject({ path, given, issues }: Entry): undefined {
  issues.push(errorAt(path, 'answer.invalid', { given: quote(given) }))
  return undefined
}

function readQuantity(
  type: Extract<AnswerType, { type: 'number' }>,
  entry: Entry
): Answer | undefined {
  if (isUnsure(entry.given)) return 'unsure'
  const number = readNumber(entry.given)
  if (number === undefined) return reject(entry)
  const { min, max } = type
  if (number >= min && number <= max) return number
  entry.issues.push(errorAt(entry.path, 'answer.out-of-range', { given: number, min, max }))
  return undefined
}

/** "Not sure" beside an option says no more than the option; alone, it is the answer. */
function readChoice(
  type: Extract<AnswerType, { type: 'choice' }>,
  entry: Entry
): Answer | undefined {
  const options = type.options.map((option) => option.id).filter((id) => id !== 'unsure')
  const given: readonly unknown[] = Array.isArray(entry.given) ? entry.given : [entry.given]
  const words = given.map(readWord)
  const usable = options.filter((option) => words.includes(option))
  for (const choice of given) {
    if (isUnsure(choice) || usable.includes(readWord(choice) ?? '')) continue
    const params = { given: quote(choice), options }
    entry.issues.push(errorAt(entry.path, 'answer.unknown-option', params))
  }
  if (usable.length === 0) return given.some(isUnsure) ? 'unsure' : undefined
  if (type.several) return usable
  return usable.length === 1 ? usable[0] : reject(entry)
}

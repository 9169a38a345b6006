import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Item, Knowledge, Question } from '../shared/knowledge.ts'
import type { Answer } from '../shared/person.ts'
import { quote, readFields, readNumber } from '../shared/read-values.ts'

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
/** Far more than there are items: beyond, it is not an answer sheet. */
const MOST_ANSWERS = 1000

/**
 * Answers by item id, or by checklist id (a list of the lines that apply, the others then count as no; or "unsure").
 * What cannot be read becomes an issue and answers nothing.
 */
export function readAnswers(
  knowledge: Knowledge,
  value: unknown,
  issues: Issue[]
): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  if (value === undefined || value === null) return answers
  const fields = readFields(value)
  if (!fields) {
    issues.push(errorAt('answers', 'answer.invalid', { given: quote(value) }))
    return answers
  }
  if (fields.size > MOST_ANSWERS)
    issues.push(errorAt('answers', 'person.too-large', { max: MOST_ANSWERS }))
  const items = new Map(knowledge.items.map((item) => [item.id, item]))
  const checklists = new Map(
    knowledge.questions.filter((q) => q.kind === 'checklist').map((q) => [q.id, q])
  )
  const ticked: [Question, unknown][] = []
  for (const [given, answer] of [...fields].slice(0, MOST_ANSWERS)) {
    if (answer === null || answer === undefined) continue
    const id = currentId(knowledge, given, issues)
    const checklist = checklists.get(id)
    const item = items.get(id)
    if (checklist) ticked.push([checklist, answer])
    else if (item) readAnswer(item, answer, { answers, issues })
    else if (id !== '')
      issues.push(
        errorAt(`answers.${quote(given)}`, 'answer.unknown-item', { given: quote(given) })
      )
  }
  for (const [checklist, answer] of ticked) readTicks(checklist, answer, { answers, issues })
  return answers
}

interface Sheet {
  readonly answers: Map<string, Answer>
  readonly issues: Issue[]
}

/** The id in use today; '' where the item was retired without a successor. */
function currentId(knowledge: Knowledge, given: string, issues: Issue[]): string {
  if (!Object.hasOwn(knowledge.retiredIds, given)) return given
  const successor = knowledge.retiredIds[given] ?? ''
  issues.push(warningAt(`answers.${given}`, 'answer.retired-item', { given, now: successor }))
  return successor
}

function readAnswer(item: Item, given: unknown, sheet: Sheet): void {
  const path = `answers.${item.id}`
  const type = item.answer
  if (type.type === 'number') {
    const number = readNumber(given)
    if (isUnsure(given)) sheet.answers.set(item.id, 'unsure')
    else if (number === undefined)
      sheet.issues.push(errorAt(path, 'answer.invalid', { given: quote(given) }))
    else if (number < type.min || number > type.max) {
      sheet.issues.push(
        errorAt(path, 'answer.out-of-range', { given: number, min: type.min, max: type.max })
      )
    } else sheet.answers.set(item.id, number)
    return
  }
  if (type.type === 'choice') return readChoice(item.id, type, { given, sheet })
  const word = typeof given === 'string' || typeof given === 'boolean' ? String(given) : ''
  const key = word.trim().toLowerCase()
  const answer = Object.hasOwn(YES_NO, key) ? YES_NO[key] : undefined
  if (answer) sheet.answers.set(item.id, answer)
  else sheet.issues.push(errorAt(path, 'answer.invalid', { given: quote(given) }))
}

function readChoice(
  id: string,
  type: Extract<Item['answer'], { type: 'choice' }>,
  from: { readonly given: unknown; readonly sheet: Sheet }
): void {
  const { given, sheet } = from
  const chosen = (Array.isArray(given) ? given : [given]).map((option) => String(option).trim())
  const known = new Set([...type.options.map((option) => option.id), 'unsure'])
  const unknown = chosen.filter((option) => !known.has(option))
  const usable = chosen.filter((option) => known.has(option))
  for (const option of unknown) {
    sheet.issues.push(
      errorAt(`answers.${id}`, 'answer.unknown-option', {
        given: quote(option),
        options: [...known]
      })
    )
  }
  if (usable.length === 0) return
  if (type.several) sheet.answers.set(id, [...new Set(usable)])
  else if (usable.length === 1) sheet.answers.set(id, usable[0] as string)
  else sheet.issues.push(errorAt(`answers.${id}`, 'answer.invalid', { given: quote(given) }))
}

/** A ticked line is yes, an unticked one no; an answer to the line itself wins. */
function readTicks(checklist: Question, given: unknown, sheet: Sheet): void {
  const path = `answers.${checklist.id}`
  const rest = isUnsure(given) ? 'unsure' : 'no'
  const ticked = isUnsure(given) || given === 'none' ? [] : Array.isArray(given) ? given : [given]
  const lines = new Set(checklist.items)
  for (const line of ticked) {
    if (!lines.has(String(line))) {
      sheet.issues.push(
        errorAt(path, 'answer.unknown-option', { given: quote(line), options: [...lines] })
      )
      return
    }
  }
  for (const line of lines) {
    if (!sheet.answers.has(line)) sheet.answers.set(line, ticked.includes(line) ? 'yes' : rest)
  }
}

function isUnsure(given: unknown): boolean {
  return typeof given === 'string' && YES_NO[given.trim().toLowerCase()] === 'unsure'
}

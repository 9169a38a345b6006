import type { Item, Knowledge } from '@charley/engine'
import { words } from './words/en.ts'

export type LabelOf = (id: string) => string

/** The words for anything an assessment points at, with what was answered: "When it started: 1 to 13 days". */
export function labelsOf(knowledge: Knowledge, person: unknown): LabelOf {
  const labels = new Map<string, string>()
  const answers = answersIn(person)
  for (const { id, name } of knowledge.analytes) labels.set(id, name)
  for (const { id, name } of knowledge.contributors) labels.set(id, name)
  for (const item of knowledge.items) {
    const said = saidOf(item, answers.get(item.id))
    labels.set(item.id, said === '' ? item.label : `${item.label}: ${said}`)
  }
  return (id) => labels.get(id) ?? id
}

/** "Low magnesium; Tingling hands": labels hold commas of their own. */
export function listOf(ids: readonly string[], labelOf: LabelOf): string {
  return [...new Set(ids.map(labelOf))].join('; ')
}

function answersIn(person: unknown): ReadonlyMap<string, unknown> {
  const answers = isRecord(person) ? person.answers : undefined
  return new Map(isRecord(answers) ? Object.entries(answers) : [])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What was answered, where it is not simply yes. */
function saidOf({ answer }: Item, given: unknown): string {
  if (answer.type === 'yes_no') return SAID.get(given) ?? ''
  if (answer.type === 'number') return typeof given === 'number' ? String(given) : ''
  if (answer.type !== 'choice') return ''
  const chosen = [given].flat()
  return answer.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join(', ')
}

const SAID: ReadonlyMap<unknown, string> = new Map([
  ['no', words.no],
  ['unsure', words.notSure]
])

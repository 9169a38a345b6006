import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Answer } from '../shared/person.ts'
import type { Item, Question } from '../shared/question-knowledge.ts'
import { isAbsent, quote, readFields } from '../shared/read-values.ts'
import { isUnsure, readAnswer } from './read-answer.ts'

/** Far more than there are items: beyond, it is not an answer sheet, and names nobody knows are passed over. */
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
  if (isAbsent(value)) return answers
  const fields = readFields(value)
  if (!fields) {
    issues.push(errorAt('answers', 'answer.invalid', { given: quote(value) }))
    return answers
  }
  const sheet = sheetFor(knowledge, { answers, issues })
  const entries = renamed(knowledge, fields, issues)
  if (fields.size > MOST_ANSWERS) {
    issues.push(errorAt('answers', 'person.too-large', { max: MOST_ANSWERS }))
  } else reportUnknown(entries, sheet)
  for (const [id, given] of entries) answerItem(sheet, id, given)
  // Lists come last: an answer to the line itself wins.
  for (const [id, given] of entries) answerChecklist(sheet, id, given)
  return answers
}

interface Sheet {
  readonly items: ReadonlyMap<string, Item>
  readonly checklists: ReadonlyMap<string, Question>
  readonly answers: Map<string, Answer>
  readonly issues: Issue[]
}

function sheetFor(knowledge: Knowledge, into: Pick<Sheet, 'answers' | 'issues'>): Sheet {
  const checklists = knowledge.questions.filter((question) => question.kind === 'checklist')
  return {
    ...into,
    items: new Map(knowledge.items.map((item) => [item.id, item])),
    checklists: new Map(checklists.map((question) => [question.id, question]))
  }
}

/** What was answered, by the ids in use today. An answer under today's id stands above one under a retired id. */
function renamed(
  knowledge: Knowledge,
  fields: ReadonlyMap<string, unknown>,
  issues: Issue[]
): Map<string, unknown> {
  const entries = new Map<string, unknown>()
  for (const [given, answer] of fields) {
    if (isAbsent(answer)) continue
    if (!Object.hasOwn(knowledge.retiredIds, given)) {
      entries.set(given, answer)
      continue
    }
    const now = knowledge.retiredIds[given] ?? ''
    issues.push(warningAt(`answers.${given}`, 'answer.retired-item', { given, now }))
    if (now !== '' && !fields.has(now)) entries.set(now, answer)
  }
  return entries
}

function reportUnknown(entries: ReadonlyMap<string, unknown>, sheet: Sheet): void {
  for (const id of entries.keys()) {
    if (sheet.items.has(id) || sheet.checklists.has(id)) continue
    const given = quote(id)
    sheet.issues.push(errorAt(`answers.${given}`, 'answer.unknown-item', { given }))
  }
}

function answerItem(sheet: Sheet, id: string, given: unknown): void {
  const item = sheet.items.get(id)
  if (!item || sheet.checklists.has(id)) return
  const answer = readAnswer(item, given, sheet.issues)
  if (answer !== undefined) sheet.answers.set(id, answer)
}

/** A ticked line is yes, an unticked one no. Where a tick cannot be read, nobody knows which line it was meant for. */
function answerChecklist(sheet: Sheet, id: string, given: unknown): void {
  const checklist = sheet.checklists.get(id)
  if (!checklist) return
  const ticks = readTicks(given)
  const lines = new Set<unknown>(checklist.items)
  const unreadable = ticks.filter((tick) => !lines.has(tick))
  for (const tick of unreadable) {
    const params = { given: quote(tick), options: checklist.items }
    sheet.issues.push(errorAt(`answers.${id}`, 'answer.unknown-option', params))
  }
  const rest = isUnsure(given) ? 'unsure' : 'no'
  for (const line of checklist.items) {
    if (sheet.answers.has(line)) continue
    if (ticks.includes(line)) sheet.answers.set(line, 'yes')
    else if (unreadable.length === 0) sheet.answers.set(line, rest)
  }
}

function readTicks(given: unknown): readonly unknown[] {
  if (isUnsure(given) || given === 'none') return []
  return Array.isArray(given) ? given : [given]
}

import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge, Supplement } from '../shared/knowledge.ts'
import type { Answer } from '../shared/person.ts'
import { plainWords, quote, readFields, readNumber } from '../shared/read-values.ts'

const MILLIGRAMS: Readonly<Record<string, number>> = {
  g: 1000,
  mg: 1,
  ug: 0.001,
  mcg: 0.001,
  µg: 0.001
}

/** What supplements say about items: taking potassium, high-dose vitamin B6 over all products together ... */
export function answersFromSupplements(
  knowledge: Knowledge,
  value: unknown,
  issues: Issue[]
): Map<string, Answer> {
  const perDay = new Map<Supplement, number | undefined>()
  if (value !== undefined && value !== null && !Array.isArray(value)) {
    issues.push(errorAt('supplements', 'supplement.invalid', { given: quote(value) }))
  }
  for (const [i, entry] of (Array.isArray(value) ? value : []).slice(0, 100).entries()) {
    readSupplement(knowledge, entry, { perDay, issues, path: `supplements.${i}` })
  }
  const answers = new Map<string, Answer>()
  for (const [supplement, milligrams] of perDay) {
    for (const { item, says, atLeast } of supplement.answers) {
      const needed = atLeast ? atLeast.amount * (MILLIGRAMS[atLeast.unit] ?? 1) : 0
      if (!atLeast || (milligrams !== undefined && milligrams >= needed)) answers.set(item, says)
    }
  }
  return answers
}

interface Shelf {
  /** Daily milligrams by supplement, products added up; undefined where no amount is known. */
  readonly perDay: Map<Supplement, number | undefined>
  readonly issues: Issue[]
  readonly path: string
}

function readSupplement(knowledge: Knowledge, entry: unknown, shelf: Shelf): void {
  const fields = readFields(entry)
  const id = fields?.get('id')
  if (!fields || typeof id !== 'string') {
    shelf.issues.push(errorAt(shelf.path, 'supplement.invalid', { given: quote(entry) }))
    return
  }
  const key = plainWords(id.replaceAll('_', ' ')).join(' ')
  const supplement = knowledge.supplements.find(
    (known) =>
      known.id === id ||
      [known.name, ...known.names].some((name) => plainWords(name).join(' ') === key)
  )
  if (!supplement) {
    shelf.issues.push(warningAt(`${shelf.path}.id`, 'supplement.unknown', { given: quote(id) }))
    return
  }
  const amount = readNumber(fields.get('amount') ?? undefined)
  const unit = String(fields.get('unit') ?? '')
  if (fields.has('amount') && (amount === undefined || amount < 0)) {
    shelf.issues.push(
      errorAt(`${shelf.path}.amount`, 'supplement.invalid', { given: quote(fields.get('amount')) })
    )
    return
  }
  const weekly = fields.get('per') === 'week' ? 1 / 7 : 1
  const factor = Object.hasOwn(MILLIGRAMS, unit.toLowerCase())
    ? MILLIGRAMS[unit.toLowerCase()]
    : undefined
  const daily = amount !== undefined && factor !== undefined ? amount * factor * weekly : undefined
  const before = shelf.perDay.get(supplement)
  shelf.perDay.set(supplement, daily === undefined ? before : daily + (before ?? 0))
}

import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge, Supplement } from '../shared/knowledge.ts'
import type { Answer } from '../shared/person.ts'
import {
  isAbsent,
  lookUp,
  plainWords,
  quote,
  readFields,
  readNumber
} from '../shared/read-values.ts'
import { unitKey } from '../shared/unit-key.ts'

const MILLIGRAMS: Readonly<Record<string, number>> = { g: 1000, mg: 1, ug: 0.001 }
/** Read, but no weight follows from it. */
const UNITS_OF_EFFECT = ['iu', 'u', 'units']
const TIMES_A_DAY: Readonly<Record<string, number>> = {
  day: 1,
  daily: 1,
  night: 1,
  week: 1 / 7,
  weekly: 1 / 7,
  month: 12 / 365,
  monthly: 12 / 365
}
const MOST_SUPPLEMENTS = 100

/** What supplements say about items: taking potassium, high-dose vitamin B6 over all products together ... */
export function answersFromSupplements(
  knowledge: Knowledge,
  value: unknown,
  issues: Issue[]
): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [supplement, milligrams] of addUp(readSupplements(knowledge, value, issues))) {
    for (const { item, says, atLeast } of supplement.answers) {
      const needed = atLeast ? toMilligrams(atLeast.amount, atLeast.unit) : 0
      if (needed !== undefined && milligrams >= needed) answers.set(item, says)
    }
  }
  return answers
}

interface Product {
  readonly supplement: Supplement
  /** Daily milligrams; 0 where no weight is known. */
  readonly perDay: number
}

function addUp(products: readonly Product[]): Map<Supplement, number> {
  const perDay = new Map<Supplement, number>()
  for (const product of products) {
    perDay.set(product.supplement, (perDay.get(product.supplement) ?? 0) + product.perDay)
  }
  return perDay
}

function readSupplements(knowledge: Knowledge, value: unknown, issues: Issue[]): Product[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt('supplements', 'supplement.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_SUPPLEMENTS) {
    issues.push(errorAt('supplements', 'person.too-large', { max: MOST_SUPPLEMENTS }))
  }
  return value.slice(0, MOST_SUPPLEMENTS).flatMap((entry, i) => {
    const fields = readFields(typeof entry === 'string' ? { id: entry } : entry)
    return readSupplement(knowledge, { fields, entry, path: `supplements.${i}`, issues })
  })
}

interface Door {
  readonly fields: ReadonlyMap<string, unknown> | undefined
  readonly entry: unknown
  readonly path: string
  readonly issues: Issue[]
}

function readSupplement(knowledge: Knowledge, door: Door): Product[] {
  const { fields, entry, path, issues } = door
  const id = fields?.get('id')
  if (!fields || typeof id !== 'string') {
    issues.push(errorAt(path, 'supplement.invalid', { given: quote(entry) }))
    return []
  }
  const supplement = findSupplement(knowledge, id)
  if (!supplement) {
    issues.push(warningAt(`${path}.id`, 'supplement.unknown', { given: quote(id) }))
    return []
  }
  return [{ supplement, perDay: readDailyMilligrams(fields, path, issues) }]
}

function findSupplement(knowledge: Knowledge, id: string): Supplement | undefined {
  const key = keyOf(id)
  return knowledge.supplements.find(
    (known) => known.id === id || [known.name, ...known.names].some((name) => keyOf(name) === key)
  )
}

function keyOf(name: string): string {
  return plainWords(name.replaceAll('_', ' ')).join(' ')
}

/** That a product is taken counts also where its amount cannot be read. */
function readDailyMilligrams(
  fields: ReadonlyMap<string, unknown>,
  path: string,
  issues: Issue[]
): number {
  const given = fields.get('amount') ?? undefined
  if (given === undefined) return 0
  const amount = readNumber(given)
  const unit = fields.get('unit')
  const times = lookUp(TIMES_A_DAY, fields.get('per') ?? 'day')
  if (amount === undefined || amount < 0) return reject('amount', given)
  if (typeof unit !== 'string') return reject('unit', unit ?? given)
  if (times === undefined) return reject('per', fields.get('per'))
  const milligrams = toMilligrams(amount, unit)
  if (milligrams !== undefined) return milligrams * times
  return UNITS_OF_EFFECT.includes(unitKey(unit)) ? 0 : reject('unit', unit)

  function reject(field: string, value: unknown): number {
    issues.push(warningAt(`${path}.${field}`, 'supplement.invalid', { given: quote(value) }))
    return 0
  }
}

function toMilligrams(amount: number, unit: string): number | undefined {
  const factor = lookUp(MILLIGRAMS, unitKey(unit))
  return factor === undefined ? undefined : amount * factor
}

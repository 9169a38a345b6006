import { errorAt, type Issue, warningAt } from './issue.ts'
import type { Knowledge } from './knowledge.ts'
import type { Supplement, SupplementForm } from './medicine-knowledge.ts'
import { isAbsent, lookUp, plainWords, quote, readFields, readNumber } from './read-values.ts'
import { unitKey } from './unit-key.ts'

/** One product that is taken, after the door. */
export interface DailySupplement {
  readonly supplement: Supplement
  /** Where in the input: `supplements.0`. */
  readonly path: string
  /** Forms that the given name fits; empty where none was named. */
  readonly forms: readonly SupplementForm[]
  /** Mean per day; absent where it is not known. */
  readonly daily?: DailyAmount
  /** Whether the weight is that of the nutrient or of the whole compound; absent where nobody said. */
  readonly basis?: 'elemental' | 'compound'
}

/** A weight, or international units. */
export type DailyAmount = { readonly milligrams: number } | { readonly units: number }

const MILLIGRAMS: Readonly<Record<string, number>> = { g: 1000, mg: 1, ug: 0.001 }
const INTERNATIONAL_UNITS = ['iu', 'u', 'units']
const TIMES_A_DAY: Readonly<Record<string, number>> = {
  day: 1,
  daily: 1,
  night: 1,
  week: 1 / 7,
  weekly: 1 / 7,
  month: 12 / 365,
  monthly: 12 / 365
}
const BASES: Readonly<Record<string, 'elemental' | 'compound'>> = {
  elemental: 'elemental',
  compound: 'compound',
  salt: 'compound'
}
const MOST_SUPPLEMENTS = 100

/** The supplements of a Person. What cannot be read is told; that a product is taken counts without its amount too. */
export function readSupplements(
  knowledge: Pick<Knowledge, 'supplements'>,
  value: unknown,
  issues: Issue[]
): readonly DailySupplement[] {
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

function readSupplement(
  { supplements }: Pick<Knowledge, 'supplements'>,
  { fields, entry, path, issues }: Door
): DailySupplement[] {
  const id = fields?.get('id')
  if (!fields || typeof id !== 'string') {
    issues.push(errorAt(path, 'supplement.invalid', { given: quote(entry) }))
    return []
  }
  const supplement = findSupplement(supplements, id)
  if (!supplement) {
    issues.push(warningAt(`${path}.id`, 'supplement.unknown', { given: quote(id) }))
    return []
  }
  const door = { fields, path, issues }
  const daily = readDailyAmount(door)
  const basis = readBasis(door)
  const forms = readForms(supplement, id, door)
  return [{ supplement, path, forms, ...(daily && { daily }), ...(basis && { basis }) }]
}

function findSupplement(supplements: readonly Supplement[], id: string): Supplement | undefined {
  const key = keyOf(id)
  return supplements.find(
    (known) => known.id === id || [known.name, ...known.names].some((name) => keyOf(name) === key)
  )
}

function keyOf(name: string): string {
  return plainWords(name.replaceAll('_', ' ')).join(' ')
}

interface Fields {
  readonly fields: ReadonlyMap<string, unknown>
  readonly path: string
  readonly issues: Issue[]
}

/** "magnesium citrate" may stand in the form or be the name of the product. One name can fit several forms. */
function readForms(
  { forms }: Supplement,
  id: string,
  { fields, path, issues }: Fields
): readonly SupplementForm[] {
  const given = fields.get('form')
  const named = formsCalled(forms, typeof given === 'string' ? given : id)
  if (named.length === 0 && !isAbsent(given) && forms.length > 0) {
    issues.push(warningAt(`${path}.form`, 'supplement.form-unknown', { given: quote(given) }))
  }
  return named
}

function formsCalled(forms: readonly SupplementForm[], name: string): readonly SupplementForm[] {
  const key = keyOf(name)
  return forms.filter(({ id, names }) => [id, ...names].some((known) => keyOf(known) === key))
}

function readBasis({ fields, path, issues }: Fields): DailySupplement['basis'] {
  const given = fields.get('basis')
  if (isAbsent(given)) return undefined
  const basis = lookUp(BASES, given)
  if (!basis) issues.push(warningAt(`${path}.basis`, 'supplement.invalid', { given: quote(given) }))
  return basis
}

function readDailyAmount({ fields, path, issues }: Fields): DailyAmount | undefined {
  const given = fields.get('amount') ?? undefined
  if (given === undefined) return undefined
  const amount = readNumber(given)
  const unit = fields.get('unit')
  const times = lookUp(TIMES_A_DAY, fields.get('per') ?? 'day')
  if (amount === undefined || amount < 0) return reject('amount', given)
  if (typeof unit !== 'string') return reject('unit', unit ?? given)
  if (times === undefined) return reject('per', fields.get('per'))
  const milligrams = toMilligrams(amount, unit)
  if (milligrams !== undefined) return { milligrams: milligrams * times }
  if (INTERNATIONAL_UNITS.includes(unitKey(unit))) return { units: amount * times }
  return reject('unit', unit)

  function reject(field: string, value: unknown): undefined {
    issues.push(warningAt(`${path}.${field}`, 'supplement.invalid', { given: quote(value) }))
  }
}

/** Undefined for what is no weight. */
export function toMilligrams(amount: number, unit: string): number | undefined {
  const factor = lookUp(MILLIGRAMS, unitKey(unit))
  return factor === undefined ? undefined : amount * factor
}

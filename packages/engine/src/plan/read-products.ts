import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Supplement } from '../shared/knowledge.ts'
import {
  isAbsent,
  lookUp,
  plainWords,
  quote,
  readFields,
  readNumber
} from '../shared/read-values.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'
import type { Product } from '../shared/supplement-check.ts'
import { unitKey } from '../shared/unit-key.ts'

const MOST_PRODUCTS = 100
const MICROGRAMS: Readonly<Record<string, number>> = { g: 1e6, mg: 1000, ug: 1 }
const TIMES_A_DAY: Readonly<Record<string, number>> = {
  day: 1,
  daily: 1,
  night: 1,
  week: 1 / 7,
  weekly: 1 / 7,
  month: 12 / 365,
  monthly: 12 / 365
}

/** What a product can be. */
export interface ProductKnowledge {
  readonly supplements: readonly Supplement[]
  readonly advice: readonly SupplementAdvice[]
}

interface Door {
  readonly path: string
  readonly taking: boolean
  readonly issues: Issue[]
}

/** Products taken or thought of, from outside. What cannot be read is said; its amount is then not known. */
export function readProducts(
  knowledge: ProductKnowledge,
  value: unknown,
  door: Door
): readonly Product[] {
  const { path, issues } = door
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt(path, 'supplement.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_PRODUCTS) {
    issues.push(errorAt(path, 'person.too-large', { max: MOST_PRODUCTS }))
  }
  return value
    .slice(0, MOST_PRODUCTS)
    .flatMap((entry, i) => readProduct(knowledge, entry, { ...door, path: `${path}.${i}` }))
}

function readProduct(knowledge: ProductKnowledge, entry: unknown, door: Door): Product[] {
  const fields = readFields(typeof entry === 'string' ? { id: entry } : entry)
  const id = fields?.get('id')
  if (!fields || typeof id !== 'string') {
    door.issues.push(errorAt(door.path, 'supplement.invalid', { given: quote(entry) }))
    return []
  }
  const advice = findAdvice(knowledge, id)
  if (!advice) {
    door.issues.push(warningAt(`${door.path}.id`, 'supplement.unknown', { given: quote(id) }))
    return []
  }
  const form = readForm(advice, fields.get('form'))
  const salt = fields.get('basis') === 'compound'
  const amount = readAmount(advice, fields, door)
  const share = salt && form ? form.elementalShare : 1
  return [
    {
      supplement: advice.id,
      taking: door.taking,
      perDay: amount === null ? null : amount * share,
      mayBeSalt: advice.forms.length > 0 && share === 1 && fields.get('basis') !== 'elemental',
      ...(form && { form: form.id }),
      noneOfThese: fields.get('noneOfThese') === true
    }
  ]
}

function findAdvice({ supplements, advice }: ProductKnowledge, id: string) {
  const key = keyOf(id)
  const found = supplements.find(
    (known) => known.id === id || [known.name, ...known.names].some((name) => keyOf(name) === key)
  )
  return advice.find((known) => known.id === found?.id)
}

function keyOf(name: string): string {
  return plainWords(name.replaceAll('_', ' ')).join(' ')
}

/** By its id or name, or as the end of it: `magnesium oxide` is oxide. */
function readForm({ forms }: SupplementAdvice, given: unknown) {
  if (typeof given !== 'string') return undefined
  const key = keyOf(given)
  return forms.find(({ id, name }) => key === id || key === keyOf(name) || key.endsWith(` ${id}`))
}

/** A day, in the unit of the advice. */
function readAmount(
  advice: SupplementAdvice,
  fields: ReadonlyMap<string, unknown>,
  { path, issues }: Door
): number | null {
  const given = fields.get('amount')
  if (isAbsent(given)) return null
  const amount = readNumber(given)
  if (amount === undefined || amount < 0) return reject('amount', given)
  const times = lookUp(TIMES_A_DAY, fields.get('per') ?? 'day')
  if (times === undefined) return reject('per', fields.get('per'))
  const unit = fields.get('unit')
  const factor = typeof unit === 'string' ? factorOf(advice, unitKey(unit)) : undefined
  return factor === undefined ? reject('unit', unit ?? given) : amount * factor * times

  function reject(field: string, value: unknown): null {
    issues.push(warningAt(`${path}.${field}`, 'supplement.invalid', { given: quote(value) }))
    return null
  }
}

function factorOf({ unit, internationalUnit }: SupplementAdvice, given: string) {
  if (given === 'iu' || given === 'units' || given === 'u') return internationalUnit?.value
  const from = lookUp(MICROGRAMS, given)
  const to = lookUp(MICROGRAMS, unitKey(unit))
  return from === undefined || to === undefined ? undefined : from / to
}

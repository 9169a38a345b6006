import type { Supplement, SupplementForm } from '../shared/medicine-knowledge.ts'
import { type DailySupplement, toMilligrams } from '../shared/read-supplements.ts'

/** A daily amount that can lie anywhere from low to high; `usual` lies in the middle of what is likely. */
export interface Span {
  readonly low: number
  readonly usual: number
  readonly high: number
}

/** What supplements bring of one nutrient per day, in the weight unit of the nutrient. */
export interface SupplementAmounts {
  /** As it counts in an intake. */
  readonly intake: Span
  /** As it is held against an upper level. */
  readonly againstLimit: Span
  /** More is taken, and nobody knows how much. */
  readonly isOpen: boolean
  readonly bySupplement: ReadonlyMap<Supplement, number>
}

const NOTHING: Span = { low: 0, usual: 0, high: 0 }
/** What is counted in grams or litres (fibre, protein, water) does not come in a multivitamin. */
const IN_MIXTURES = ['mg', 'µg']

/** The supplements of one nutrient together. A mixture can hold any vitamin or mineral, in an amount that is not known. */
export function supplementAmounts(
  taken: readonly DailySupplement[],
  nutrient: { readonly id: string; readonly unit: string }
): SupplementAmounts {
  const weightUnit = nutrient.unit.split(' ')[0] ?? ''
  const own = taken
    .filter(({ supplement }) => supplement.intakeOf === nutrient.id)
    .map((product) => ({ product, ways: waysToRead(product, toMilligrams(1, weightUnit)) }))
  const hasMixture = taken.some(({ supplement }) => supplement.isMixture)
  let intake = NOTHING
  let againstLimit = NOTHING
  const bySupplement = new Map<Supplement, number>()
  for (const { product, ways } of own) {
    const counted = spanOf(ways, ({ form, amount }) => amount * (form?.potency ?? 1))
    const limited = spanOf(ways, ({ form, amount }) => (form?.isOutsideLimit ? 0 : amount))
    intake = plus(intake, counted)
    againstLimit = plus(againstLimit, limited)
    const { supplement } = product
    bySupplement.set(supplement, (bySupplement.get(supplement) ?? 0) + counted.usual)
  }
  return {
    intake,
    againstLimit,
    isOpen:
      (hasMixture && IN_MIXTURES.includes(weightUnit)) || own.some(({ ways }) => ways.length === 0),
    bySupplement
  }
}

/** One way in which a label can be meant. */
interface Reading {
  readonly form: SupplementForm | undefined
  readonly amount: number
}

/** Every way in which the label can be meant; none where it gives no weight of the nutrient. */
function waysToRead(
  { supplement, daily, forms, basis }: DailySupplement,
  milligramsInUnit: number | undefined
): readonly Reading[] {
  if (daily === undefined || milligramsInUnit === undefined) return []
  const candidates = forms.length > 0 ? forms : supplement.forms
  if ('units' in daily) {
    return readings(candidates, ({ perUnit }) => perUnit && daily.units * perUnit)
  }
  const weight = daily.milligrams / milligramsInUnit
  const parts = readings(forms, ({ share }) => share && weight * share)
  if (basis === 'compound') return parts
  const whole = candidates.length > 0 ? candidates : [undefined]
  const nutrient = whole.map((form) => ({ form, amount: weight }))
  return basis === undefined ? [...nutrient, ...parts] : nutrient
}

function readings(
  forms: readonly SupplementForm[],
  amountOf: (form: SupplementForm) => number | undefined
): readonly Reading[] {
  return forms.flatMap((form) => {
    const amount = amountOf(form)
    return amount === undefined ? [] : [{ form, amount }]
  })
}

function spanOf(ways: readonly Reading[], count: (reading: Reading) => number): Span {
  if (ways.length === 0) return NOTHING
  const amounts = ways.map(count)
  const usual = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
  return { low: Math.min(...amounts), usual, high: Math.max(...amounts) }
}

function plus(a: Span, b: Span): Span {
  return { low: a.low + b.low, usual: a.usual + b.usual, high: a.high + b.high }
}

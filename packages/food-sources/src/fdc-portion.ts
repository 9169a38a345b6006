import type { FoodPortion } from '@charley/engine'
import { portionLabel } from './portion-label.ts'
import { asNumber } from './possible-amount.ts'
import type { SkipReason } from './source-food.ts'

interface FdcPortion {
  readonly amount: unknown
  readonly unit: string
  readonly modifier: string
  /** Survey foods name the whole portion here. */
  readonly description: string
  readonly grams: unknown
}

interface Serving {
  readonly size: unknown
  readonly unit: string
  readonly household: string
}

const NO_UNIT = 'undetermined'
const NO_QUANTITY = /^quantity not specified$/i
const LABEL_UNITS: ReadonlySet<string> = new Set(['g', 'grm', 'ml', 'mlt'])

/** A household measure, or why it is none. A missing amount is not taken for one: some list the weight of two spoons. */
export function fdcPortion(portion: FdcPortion): FoodPortion | SkipReason {
  const grams = asNumber(portion.grams)
  if (!(grams > 0 && Number.isFinite(grams))) return 'portion-without-weight'
  if (portion.description !== '') {
    if (NO_QUANTITY.test(portion.description)) return 'portion-without-name'
    return { label: portionLabel(portion.description), grams }
  }
  const amount = asNumber(portion.amount)
  if (!(amount > 0)) return 'portion-without-amount'
  const unit = portion.unit === NO_UNIT ? '' : portion.unit
  const named = [unit, portion.modifier].filter((part) => part !== '').join(', ')
  return named === ''
    ? 'portion-without-name'
    : { label: portionLabel(`${amount} ${named}`), grams }
}

/**
 * The serving of a package. Where it is in millilitres the nutrients are per 100 ml, so that the same product gives
 * the right amounts with millilitres in the place of grams.
 */
export function packageServing({ size, unit, household }: Serving): FoodPortion | SkipReason {
  const grams = asNumber(size)
  if (!(grams > 0 && Number.isFinite(grams))) return 'portion-without-weight'
  if (!LABEL_UNITS.has(unit.toLowerCase())) return 'unknown-unit'
  const label = portionLabel(household)
  return { label: label === '' ? '1 serving' : label, grams }
}

import { FDC_UNITS, fdcNutrient } from './fdc-amounts.ts'
import { possibleAmount } from './possible-amount.ts'
import type { SkipReason } from './source-food.ts'

const SAME: Readonly<Record<string, string>> = { µg: 'ug', μg: 'ug', mcg: 'ug' }
const MICROGRAMS: Readonly<Record<string, number>> = { g: 1e6, mg: 1e3, ug: 1 }

interface FdcCell {
  readonly nutrient: number
  readonly amount: unknown
  /** As the file names it; empty: the usual one. */
  readonly unit: string
}

interface FdcValue {
  readonly nutrient: number
  readonly amount: number
}

/** One value in the unit Charley reads that nutrient in, or why it cannot be used. */
export function fdcValue(cell: FdcCell): FdcValue | SkipReason {
  const nutrient = fdcNutrient(cell.nutrient)
  const usual = FDC_UNITS.get(nutrient ?? Number.NaN)
  if (nutrient === undefined || usual === undefined) return 'nutrient-not-used'
  const lower = cell.unit.toLowerCase()
  const unit = lower === '' ? usual : (SAME[lower] ?? lower)
  const factor = factorBetween(unit, usual)
  if (factor === null) return 'unknown-unit'
  const amount = possibleAmount(cell.amount, unit)
  return typeof amount === 'number' ? { nutrient, amount: amount * factor } : amount
}

function factorBetween(from: string, to: string): number | null {
  if (from === to) return 1
  const [have, want] = [MICROGRAMS[from], MICROGRAMS[to]]
  return have === undefined || want === undefined ? null : have / want
}

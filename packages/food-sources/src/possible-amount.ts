import type { SkipReason } from './source-food.ts'

/** kcal in 100 g: pure fat holds about 900; the rest is room for rounding. */
const MOST_ENERGY = 1000
const KJ_PER_KCAL = 4.184

/** The most of each unit that 100 g of anything can hold. International units have no common measure. */
const MOST: Readonly<Record<string, number>> = {
  g: 100,
  mg: 100_000,
  ug: 100_000_000,
  kcal: MOST_ENERGY,
  kj: MOST_ENERGY * KJ_PER_KCAL,
  iu: Number.POSITIVE_INFINITY
}

/** An amount per 100 g of food as the file has it, or why it cannot be one. Empty text is no number. */
export function possibleAmount(cell: unknown, unit: string): number | SkipReason {
  const amount = asNumber(cell)
  const most = MOST[unit]
  if (most === undefined) return 'unknown-unit'
  if (!Number.isFinite(amount)) return 'not-a-number'
  if (amount < 0) return 'below-zero'
  return amount > most ? 'more-than-possible' : amount
}

export function asNumber(cell: unknown): number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : Number.NaN
}

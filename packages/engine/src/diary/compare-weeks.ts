import { normalShareBelow } from '../shared/normal-distribution.ts'
import { countsOf, dispersion } from './cramps-per-week.ts'
import type { Night } from './fill-nights.ts'

/** `could-be-chance`: such a difference, or a larger one, comes in at least 5 of 100 diaries in which nothing changed. */
export type Change = 'fewer' | 'more' | 'could-be-chance'

const CHANCE = 0.05

/** Whether cramps came more or less often than before; both spans with nights that are filled in. */
export function compareWeeks(before: readonly Night[], now: readonly Night[]): Change {
  const [earlier, later] = [countsOf(before), countsOf(now)]
  const spread = dispersion([earlier, later])
  const z = rateDifference(scaled(earlier, spread), scaled(later, spread))
  if (2 * normalShareBelow(-Math.abs(z)) >= CHANCE) return 'could-be-chance'
  return z < 0 ? 'fewer' : 'more'
}

interface Counted {
  readonly total: number
  readonly nights: number
}

/**
 * Difference of two Poisson rates in standard deviations, by square roots (Huffman, Applied Statistics 1984;33:224; found
 * to hold its level by Gu et al., Biometrical Journal 2008;50:283). Also where one total is 0.
 */
export function rateDifference(before: Counted, now: Counted): number {
  const ratio = now.nights / before.nights
  const root = (total: number) => Math.sqrt(total + 3 / 8)
  return (2 * (root(now.total) - Math.sqrt(ratio) * root(before.total))) / Math.sqrt(1 + ratio)
}

function scaled(counts: readonly number[], spread: number): Counted {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return { total: total / spread, nights: counts.length }
}

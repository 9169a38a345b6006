import type { UpperLimit } from '../shared/intake-knowledge.ts'
import { type Comparison, compareMean, type LoggedMean } from './compare-mean.ts'

/** Amounts per day of one nutrient by form, in the unit of its limit. Null: not known. */
export interface AmountsByForm {
  /** Naturally in food. */
  readonly natural: number | null
  /** Added to food. */
  readonly fortified: number | null
  readonly supplement: number
  /** Of everything above, what is in a ready-made form (retinol); only vitamin A needs it. */
  readonly preformed?: number | null
}

/** What is held against the limit; null where a part that counts is not known. */
export function amountThatCounts({ counts }: UpperLimit, amounts: AmountsByForm): number | null {
  const { natural, fortified, supplement, preformed = null } = amounts
  if (counts === 'supplement') return supplement
  if (counts === 'preformed') return preformed
  if (fortified === null) return null
  if (counts === 'fortified-and-supplement') return fortified + supplement
  return natural === null ? null : natural + fortified + supplement
}

/** A logged mean of what counts held against the upper level; null where no level was set. */
export function againstUpperLimit(logged: LoggedMean, ul: number | null): Comparison | null {
  return ul === null ? null : compareMean(logged, ul)
}

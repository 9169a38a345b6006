import type { UpperLimitCheck } from '../shared/intake-report.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import type { Span, SupplementAmounts } from './supplement-amounts.ts'
import { amountThatCounts } from './upper-limit.ts'

export interface TowardsLimit {
  readonly food: Span
  /** The form in food that counts, where the table keeps it apart. */
  readonly ofForm: Span | null
  readonly supplements: SupplementAmounts
}

const ENDS = ['low', 'usual', 'high'] as const

/**
 * What is held against the upper level. Over only where even the known part is; not over only where even a high amount is
 * not; else null. A supplement that alone is over needs no food to be known.
 */
export function checkUpperLimit(
  { ul, upperLimit }: Pick<ReferenceIntake, 'ul' | 'upperLimit'>,
  towards: TowardsLimit
): UpperLimitCheck | null {
  if (ul === null) return null
  const { againstLimit, isOpen } = towards.supplements
  const [low, usual, high] = ENDS.map((end) => amountAt(upperLimit, towards, end))
  const result = { ...{ counts: upperLimit.counts, unit: upperLimit.unit }, limit: ul }
  if (typeof low !== 'number' || typeof usual !== 'number' || typeof high !== 'number') {
    return againstLimit.low > ul ? { ...result, amount: againstLimit.usual, over: true } : null
  }
  if (low > ul) return { ...result, amount: usual, over: true }
  return isOpen || high > ul ? null : { ...result, amount: usual, over: false }
}

function amountAt(
  upperLimit: ReferenceIntake['upperLimit'],
  { food, ofForm, supplements }: TowardsLimit,
  end: keyof Span
): number | null {
  const supplement = supplements.againstLimit[end]
  const form = ofForm === null ? null : ofForm[end]
  return amountThatCounts(upperLimit, {
    natural: food[end],
    fortified: upperLimit.counts === 'total' ? 0 : form,
    supplement,
    preformed: form === null ? null : form + supplement
  })
}

import { normalShareBelow } from '../shared/normal-distribution.ts'

export interface LoggedMean {
  /** Mean of the logged days. */
  readonly mean: number
  readonly days: number
  /** From day to day, of the person's sex and age group; not the spread of the person's own few days. */
  readonly sdWithin: number
}

export interface Comparison {
  readonly z: number
  /** How sure it is that the usual intake is above the reference. */
  readonly confidenceAbove: number
}

/** z = (mean - reference) / (SDw / sqrt n): for an AI or a UL, which have no spread of their own. */
export function compareMean({ mean, days, sdWithin }: LoggedMean, reference: number): Comparison {
  if (sdWithin === 0) return withoutVariation(mean - reference)
  const z = (mean - reference) / (sdWithin / Math.sqrt(days))
  return { z, confidenceAbove: normalShareBelow(z) }
}

/** A supplement taken every day: nothing is left to chance. */
function withoutVariation(difference: number): Comparison {
  const z = difference === 0 ? 0 : Math.sign(difference) * Number.POSITIVE_INFINITY
  return { z, confidenceAbove: difference > 0 ? 1 : 0 }
}

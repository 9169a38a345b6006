import { normalShareBelow } from '../shared/normal-distribution.ts'
import type { LoggedMean } from './compare-mean.ts'

export interface NormalRequirement {
  readonly ear: number
  readonly sdRequirement: number
}

export interface EarTest {
  /** Standard deviation of the difference between logged mean and requirement. */
  readonly sd: number
  readonly z: number
  readonly confidenceAdequate: number
}

/**
 * The z-score test of NASEM 2000 for one person, without regard to what similar people eat. Not valid where a day-to-day
 * coefficient of variation exceeds 0.6.
 */
export function earTest(logged: LoggedMean, { ear, sdRequirement }: NormalRequirement): EarTest {
  const sd = sdOfDifference(logged, sdRequirement)
  const z = (logged.mean - ear) / sd
  return { sd, z, confidenceAdequate: normalShareBelow(z) }
}

/** The mean of n logged days that a given z needs. */
export function meanNeeded(
  days: Omit<LoggedMean, 'mean'>,
  { ear, sdRequirement }: NormalRequirement,
  z: number
): number {
  return ear + z * sdOfDifference(days, sdRequirement)
}

function sdOfDifference({ days, sdWithin }: Omit<LoggedMean, 'mean'>, sdRequirement: number) {
  return Math.sqrt(sdRequirement ** 2 + sdWithin ** 2 / days)
}

import { compareMean, type LoggedMean } from './compare-mean.ts'

export interface AgainstAdequateIntake {
  /** At or above the AI there is little to worry about; below it nobody can tell. Never a probability of too little. */
  readonly verdict: 'low-concern' | 'cannot-tell'
  /** How sure it is that the usual intake is above the AI. */
  readonly confidenceAbove: number
}

/** A logged mean held against an adequate intake, in the unit of the nutrient. */
export function againstAdequateIntake(logged: LoggedMean, ai: number): AgainstAdequateIntake {
  const { confidenceAbove } = compareMean(logged, ai)
  return { verdict: logged.mean >= ai ? 'low-concern' : 'cannot-tell', confidenceAbove }
}

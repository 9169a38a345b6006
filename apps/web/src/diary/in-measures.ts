const TENTH = 10

/** An amount in household measures, to the nearest tenth. */
export function inMeasures(amount: number, ofOne: number): number {
  return Math.round((amount / ofOne) * TENTH) / TENTH
}

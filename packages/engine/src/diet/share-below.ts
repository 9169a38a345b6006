import { normalShareBelow } from '../shared/normal-distribution.ts'

/** Quartiles of the usual intake of a group, with the variation from day to day taken out. */
export interface Quartiles {
  readonly p25: number
  readonly p50: number
  readonly p75: number
}

/** From the median to a quartile of the standard normal distribution. */
const QUARTILE_Z = 0.674489750196

/** EAR cut-point: share of a group below the EAR, by the log-normal through its quartiles. Not for iron or energy. */
export function shareBelow(ear: number, { p25, p50, p75 }: Quartiles): number {
  const sd = Math.log(p75 / p25) / (2 * QUARTILE_Z)
  return normalShareBelow(Math.log(ear / p50) / sd)
}

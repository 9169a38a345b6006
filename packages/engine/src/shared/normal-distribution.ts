const FARTHEST = 8
const SMALLEST_TERM = 1e-17

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/** Share of a standard normal distribution below `z`; exact to about 1e-15 (series of Marsaglia 2004). */
export function normalShareBelow(z: number): number {
  if (z > FARTHEST) return 1
  if (z < -FARTHEST) return 0
  let sum = z
  let term = z
  for (let k = 3; Math.abs(term) > SMALLEST_TERM; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return Math.min(1, Math.max(0, 0.5 + sum * normalDensity(z)))
}

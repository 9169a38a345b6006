const SMALLEST_SHARE = 1e-16
const HALVINGS = 80

/** Share of a gamma distribution of this shape and scale 1 below `x`: the series of positive terms, nothing cancels. */
function gammaShareBelow(shape: number, x: number): number {
  if (x <= 0) return 0
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * SMALLEST_SHARE; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return Math.min(1, sum * Math.exp(shape * Math.log(x) - x - logGamma(shape + 1)))
}

/** The `x` below which lies that share, by halving. */
export function gammaQuantile(shape: number, share: number): number {
  let low = 0
  let high = shape + 12 * Math.sqrt(shape) + 40
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2
    if (gammaShareBelow(shape, middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const STIRLING_FROM = 10

/** Stirling's series from 10 up, reached by the recurrence; exact to about 1e-12. */
function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < STIRLING_FROM; z++) shift += Math.log(z)
  const series =
    1 / (12 * z) -
    1 / (360 * z ** 3) +
    1 / (1260 * z ** 5) -
    1 / (1680 * z ** 7) +
    1 / (1188 * z ** 9)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift
}

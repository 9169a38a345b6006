/** A probability as "how many of 100 people", for a sentence. */
export function inHundred(probability: number): string {
  return probability < 0.01 ? 'fewer than 1' : String(Math.round(100 * probability))
}

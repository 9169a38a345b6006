/** Odds of a probability in [0, 1). */
export function oddsOf(probability: number): number {
  return probability / (1 - probability)
}

/** Probability of odds >= 0, never above `cap`. */
export function probabilityOf(odds: number, cap = 1): number {
  return Math.min(odds / (1 + odds), cap)
}

/** Natural log-odds, kept finite at the ends. */
export function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-12), 1 - 1e-12)
  return Math.log(p / (1 - p))
}

/** Entropy of a yes/no quantity in bits. */
export function binaryEntropy(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0
  return -(probability * Math.log2(probability) + (1 - probability) * Math.log2(1 - probability))
}

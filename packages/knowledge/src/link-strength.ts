/**
 * Strength of a noisy-OR link: 1 - (1 - p) / (1 - leak), times the share of people who notice and report the sign.
 * `p` is P(finding | only this contributor is active), `leak` P(finding | none is). Six decimals are kept.
 */
export function linkStrength(p: number, leak: number, reportSensitivity = 1): number {
  const link = (1 - (1 - p) / (1 - leak)) * reportSensitivity
  return Math.round(link * 1e6) / 1e6
}

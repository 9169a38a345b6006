/** The intake to come down from where it is above (CDRR); no sign of poisoning. Null where none was set. */
export function againstChronicDiseaseLimit(
  mean: number,
  cdrr: number | null
): 'eat-less' | 'within' | null {
  if (cdrr === null) return null
  return mean > cdrr ? 'eat-less' : 'within'
}

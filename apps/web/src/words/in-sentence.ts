/** A name as it reads within a sentence: `vitamin D`, `magnesium`; `B6` stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

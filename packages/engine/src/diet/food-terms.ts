/** A word as foods are compared: no accents, no capitals, no plural. */
export type Term = string

const WORD = /\d+(?:[.,]\d+)?%?|\p{L}+/gu
const MARKS = /[\p{M}'’‘`´]/gu
const PLAIN = /^[a-z]*$/

/** `Milk, 2% (low-fat)` is `milk`, `2%`, `low`, `fat`. */
export function foodTerms(text: string): Term[] {
  return (plainSpelling(text).match(WORD) ?? []).map(singular)
}

/** Small letters without accents and apostrophes. */
export function plainSpelling(text: string): string {
  const small = text.toLowerCase()
  return PLAIN.test(small) ? small : small.normalize('NFKD').replace(MARKS, '').toLowerCase()
}

/**
 * Rough on purpose: both sides of every comparison go through it, so a wrong stem does no harm as long as it is the
 * same one.
 */
export function singular(word: string): Term {
  if (word.length < 4) return word
  if (word.endsWith('ie')) return word.length > 4 ? `${word.slice(0, -2)}y` : word
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(oes|[cs]hes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

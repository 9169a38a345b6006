/** The letters of a word as bits: a cheap way to pass over words that cannot be a typing error apart. */
export function letterSet(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32)
  return letters
}

/** False where the letters alone show more than `most` errors: one error changes at most two letters of the set. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let differing = 0
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) differing++
  return differing <= 2 * most
}

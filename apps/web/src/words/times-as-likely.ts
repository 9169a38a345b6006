import { words } from './words.ts'

/** A ratio in words. Beyond a hundred the exact figure says nothing more. */
export function timesAsLikely(ratio: number): string {
  if (ratio >= 100) return words.library.timesMany
  if (ratio >= 10) return words.library.timesAs(String(Math.round(ratio)))
  if (ratio >= 1.05) return words.library.timesAs(String(Number(ratio.toPrecision(2))))
  return ratio > 0.95 ? words.library.timesSame : words.library.timesLess(inverse(ratio))
}

function inverse(ratio: number): string {
  return String(Number((1 / ratio).toPrecision(2)))
}

import type { RankedContributor } from '@charley/engine'
import { words } from './words.ts'

/** People in a hundred, as a whole number; a small share is never rounded away to none. */
export function inHundred(probability: number): number {
  return Math.round(probability * 100)
}

/** "About 12 of 100 people with answers like yours", with its range. */
export function frequencySentence({ probability, low, high }: RankedContributor): string {
  const count = inHundred(probability)
  const sentence = count < 1 ? words.result.fewerThanOne : words.result.ofHundred(count)
  const [from, to] = [inHundred(low), inHundred(high)]
  return from < to ? `${sentence} ${words.result.between(from, to)}` : sentence
}

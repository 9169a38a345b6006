import type { CrampRate, DiaryReport, Scores } from '@charley/engine'
import { words } from './words.ts'

const FINE_BELOW = 10

/** A number of cramps a week: one decimal where it says something, in the reader's locale. */
export function rateText(rate: number): string {
  const digits = rate < FINE_BELOW ? 1 : 0
  return rate.toLocaleString(undefined, { maximumFractionDigits: digits })
}

/** What the diary says, in sentences. */
export function trendSentences({ now, before, change }: DiaryReport): readonly string[] {
  const text = words.diary.trends
  if (now.perWeek === null) return [text.tooFew(told(now))]
  const { mean, low, high } = now.perWeek
  const sentences = [
    text.about(rateText(mean), text.lastNights(now.nights)),
    text.chance(rateText(low), rateText(high))
  ]
  if (now.nightsKnown < now.nights) sentences.push(text.notAll(now.nightsKnown, now.nights))
  if (change !== undefined && before?.perWeek) {
    sentences.push(text.before(rateText(before.perWeek.mean)), text.change[change])
  }
  return sentences
}

/** A mean score with one decimal. */
export function scoreText({ mean }: Scores): string {
  return mean.toLocaleString(undefined, { maximumFractionDigits: 1 })
}

function told({ cramps, nights, nightsKnown }: CrampRate) {
  return { cramps, nights, known: nightsKnown }
}

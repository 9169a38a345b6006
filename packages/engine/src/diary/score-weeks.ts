import type { Night } from './fill-nights.ts'

type Score = 'severity' | 'sleepDisturbance'

/** Scores from 0 to 10 as they were given: a mean, the lowest and the highest. */
export interface Scores {
  readonly given: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Of the cramps that were given one; undefined where none was. */
export function scoresIn(nights: readonly Night[], score: Score): Scores | undefined {
  const given = nights.flatMap(({ entries }) => entries.flatMap((entry) => entry[score] ?? []))
  if (given.length === 0) return undefined
  return {
    given: given.length,
    mean: given.reduce((sum, each) => sum + each, 0) / given.length,
    low: Math.min(...given),
    high: Math.max(...given)
  }
}

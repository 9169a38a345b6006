import { type Change, compareWeeks } from './compare-weeks.ts'
import { type CrampRate, crampsPerWeek, ROLLING_NIGHTS } from './cramps-per-week.ts'
import { type Diary, fillNights, type Night } from './fill-nights.ts'
import { mondayOf, nightsLater } from './night-of.ts'
import { type Scores, scoresIn } from './score-weeks.ts'

/** A year and the weeks that its first mean looks back on; what is older stays in the diary. By design. */
const MOST_NIGHTS = 56 * 7

/** From Monday to Sunday; the first and the last may be cut short. */
export interface DiaryWeek {
  readonly monday: string
  readonly nights: readonly Night[]
  readonly nightsKnown: number
  /** On the nights that are filled in; null where none is. */
  readonly cramps: number | null
  /** Over the four weeks that end with this one. */
  readonly rolling: CrampRate
  readonly severity?: Scores
  readonly sleepDisturbance?: Scores
}

export interface DiaryReport {
  /** The earliest first; empty where nothing is filled in. */
  readonly weeks: readonly DiaryWeek[]
  /** The last four weeks, or as many nights as there are. */
  readonly now: CrampRate
  /** The four weeks before, where the diary goes back that far. */
  readonly before?: CrampRate
  /** Where both can be said. */
  readonly change?: Change
}

/** What the diary says up to the last night that is over. Nothing is claimed about what brings cramps on. */
export function reportDiary(diary: Diary, last: string): DiaryReport {
  const first = firstNight(diary, last)
  const nights = first === undefined ? [] : fillNights(diary, { first, last })
  const now = nights.slice(-ROLLING_NIGHTS)
  const before = nights.slice(-2 * ROLLING_NIGHTS, -ROLLING_NIGHTS)
  const rates = { now: crampsPerWeek(now), before: crampsPerWeek(before) }
  const comparable = rates.now.perWeek !== null && rates.before.perWeek !== null
  return {
    weeks: weeksOf(nights),
    now: rates.now,
    ...(before.length === 0 ? {} : { before: rates.before }),
    ...(comparable ? { change: compareWeeks(before, now) } : {})
  }
}

function firstNight({ cramps, quietNights }: Diary, last: string): string | undefined {
  const told = [...cramps.map(({ night }) => night), ...quietNights]
  const earliest = nightsLater(last, 1 - MOST_NIGHTS)
  return told.filter((night) => night >= earliest && night <= last).toSorted()[0]
}

function weeksOf(nights: readonly Night[]): readonly DiaryWeek[] {
  const weeks = Map.groupBy(nights, ({ night }) => mondayOf(night))
  return [...weeks].map(([monday, own]) => toWeek(monday, own, nights))
}

function toWeek(monday: string, own: readonly Night[], all: readonly Night[]): DiaryWeek {
  const sunday = nightsLater(monday, 6)
  const from = nightsLater(sunday, 1 - ROLLING_NIGHTS)
  const known = own.filter(({ count }) => count !== null)
  const severity = scoresIn(own, 'severity')
  const sleepDisturbance = scoresIn(own, 'sleepDisturbance')
  return {
    monday,
    nights: own,
    nightsKnown: known.length,
    cramps: known.length === 0 ? null : known.reduce((sum, { count }) => sum + (count ?? 0), 0),
    rolling: crampsPerWeek(all.filter(({ night }) => night >= from && night <= sunday)),
    ...(severity === undefined ? {} : { severity }),
    ...(sleepDisturbance === undefined ? {} : { sleepDisturbance })
  }
}

import { nightsLater } from './night-of.ts'

/** What was written down of one cramp, or of several that are told together. */
export interface CrampEntry {
  /** `2026-11-19`, see `nightOf`. */
  readonly night: string
  readonly count: number
  /** 0 to 10. */
  readonly severity?: number
  /** 0 to 10: how much it disturbed the sleep. */
  readonly sleepDisturbance?: number
}

export interface Diary {
  readonly cramps: readonly CrampEntry[]
  /** Nights of which the person said that there was no cramp. */
  readonly quietNights: readonly string[]
}

export interface Night {
  readonly night: string
  /** Null: nobody wrote anything down, which is not the same as none. */
  readonly count: number | null
  readonly entries: readonly CrampEntry[]
}

export interface Span {
  readonly first: string
  /** Included. */
  readonly last: string
}

/** Every night from the first to the last, filled in or not. Where a cramp was written down, "none" no longer holds. */
export function fillNights(
  { cramps, quietNights }: Diary,
  { first, last }: Span
): readonly Night[] {
  const entriesOf = Map.groupBy(cramps, ({ night }) => night)
  const quiet = new Set(quietNights)
  const nights: Night[] = []
  for (let night = first; night <= last; night = nightsLater(night, 1)) {
    const entries = entriesOf.get(night) ?? []
    const none = quiet.has(night) ? 0 : null
    nights.push({ night, entries, count: entries.length === 0 ? none : crampsIn(entries) })
  }
  return nights
}

function crampsIn(entries: readonly CrampEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}

import { type CrampEntry, type Diary, nightOf } from '@charley/engine'
import type { Kept } from '../kept/create-record-store.ts'
import { clockOf } from './clock.ts'
import type { Day, Episode } from './diary-store.ts'

export type KeptEpisode = Kept<Episode>

/** The night of an episode, by the clock of the place where it came. */
export function nightOfEpisode(episode: Episode): string {
  return nightOf(clockOf(episode))
}

/** The diary as the engine reads it. */
export function toDiary(episodes: readonly KeptEpisode[], days: readonly Kept<Day>[]): Diary {
  return {
    cramps: episodes.map(({ body }) => toEntry(body)),
    quietNights: days.flatMap(({ id, body }) => (body.noCramps === true ? id : []))
  }
}

/** The episodes of a night, as they came. */
export function episodesOf(
  episodes: readonly KeptEpisode[],
  night: string
): readonly KeptEpisode[] {
  return inOrder(episodes.filter(({ body }) => nightOfEpisode(body) === night))
}

/** As they came, whatever the clocks showed. */
export function inOrder(episodes: readonly KeptEpisode[]): readonly KeptEpisode[] {
  return episodes.toSorted((one, other) => one.body.at.localeCompare(other.body.at))
}

function toEntry(episode: Episode): CrampEntry {
  const { count = 1, severity, sleepDisturbance } = episode
  return {
    night: nightOfEpisode(episode),
    count,
    ...(severity === undefined ? {} : { severity }),
    ...(sleepDisturbance === undefined ? {} : { sleepDisturbance })
  }
}

import { newId } from '../kept/new-id.ts'
import { momentHere } from './clock.ts'
import type { KeptEpisode } from './diary-nights.ts'
import { diaryEpisodes } from './diary-store.ts'

/** A second press within a minute is the same cramp: fingers shake, and pages take a moment to open. */
const SAME_CRAMP_MS = 60_000
/** So long after it, the page for the cramp shows that it was saved. */
const JUST_NOW_MS = 10 * 60_000

/** One press saves a cramp with the time. Details can be told in the morning. */
export function logCramp(now: Date): void {
  const since = new Date(now.getTime() - SAME_CRAMP_MS)
  if (pressedBetween(diaryEpisodes.read(), since, now) !== undefined) return
  diaryEpisodes.write(newId(), { ...momentHere(now), count: 1 })
}

/** The cramp that was saved shortly before the page was opened, or since. */
export function useJustLogged(opened: Date): KeptEpisode | undefined {
  const since = new Date(opened.getTime() - JUST_NOW_MS)
  return pressedBetween(diaryEpisodes.use(), since, new Date())
}

/** The latest of all. */
export function lastCramp(episodes: readonly KeptEpisode[]): KeptEpisode | undefined {
  return episodes.toSorted((one, other) => one.body.at.localeCompare(other.body.at)).at(-1)
}

function pressedBetween(
  episodes: readonly KeptEpisode[],
  since: Date,
  until: Date
): KeptEpisode | undefined {
  return lastCramp(
    episodes.filter(({ body }) => {
      const at = Date.parse(body.at)
      return body.nightOnly !== true && at >= since.getTime() && at <= until.getTime()
    })
  )
}

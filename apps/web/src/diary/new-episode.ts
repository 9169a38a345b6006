import { momentHere, momentInNight } from './clock.ts'
import type { Episode } from './diary-store.ts'
import { isOver, nightStage } from './night-stage.ts'

/** Stands for a night of which nobody knows the hour. */
const DEEP_IN_THE_NIGHT = '03:00'

/** A cramp of that night: now, or, where the night is over, at an hour that is not known. */
export function newEpisode(night: string, now: Date): Episode {
  if (!isOver(nightStage(night, now))) return { ...momentHere(now), count: 1 }
  return { ...momentInNight(night, DEEP_IN_THE_NIGHT), nightOnly: true, count: 1 }
}

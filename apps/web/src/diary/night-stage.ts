import { nightOf } from '@charley/engine'
import { localDay, shiftDay } from '../food/local-day.ts'
import { clockOf, momentHere } from './clock.ts'

/** `last` and `this` are over; `soFar` and `tonight` are not, and of `ahead` nothing can be said yet. */
export type NightStage = 'last' | 'this' | 'soFar' | 'tonight' | 'ahead'

/** From then on a night counts as over before noon: somebody up at three may be woken once more. */
const MORNING = '04:00'

/** Where a night stands at this moment; none begins later than today. */
export function nightStage(night: string, now: Date): NightStage {
  const today = localDay(now)
  const clock = clockOf(momentHere(now))
  const running = nightOf(clock)
  if (night === today) return running === night ? 'tonight' : 'ahead'
  if (night < shiftDay(today, -1)) return 'this'
  return running === night && clock.slice(11) < MORNING ? 'soFar' : 'last'
}

export function isOver(stage: NightStage): boolean {
  return stage === 'last' || stage === 'this'
}

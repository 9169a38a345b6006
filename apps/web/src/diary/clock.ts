import { clockTime } from '@charley/engine/clock'
import { shiftDay } from '../food/local-day.ts'
import type { Episode } from './diary-store.ts'

/** An instant, and how far the clock stood from UTC where it was; without that, it is read on the clock of this device. */
export type Moment = Pick<Episode, 'at' | 'utcOffsetMinutes'>

const NOON = 12

/** What the clock of the place showed: `2026-11-20T03:12`. */
export function clockOf({ at, utcOffsetMinutes = offsetHere(at) }: Moment): string {
  return clockTime(at, utcOffsetMinutes).slice(0, '2026-11-20T03:12'.length)
}

/** An instant at the place where the device is. */
export function momentHere(moment: Date): Moment {
  const at = moment.toISOString()
  return { at, utcOffsetMinutes: offsetHere(at) }
}

/**
 * The moment at which the clock shows this time, in the night that begins on this day: 03:12 is the next morning. It stays
 * at the place of the moment `before`, if that is known, wherever the device is by now.
 */
export function momentInNight(night: string, time: string, before?: Moment): Moment {
  const day = Number(time.slice(0, 2)) < NOON ? shiftDay(night, 1) : night
  const here = momentHere(new Date(`${day}T${time}`))
  if (before?.utcOffsetMinutes === undefined) return here
  const there = momentAt(`${day}T${time}`, before.utcOffsetMinutes)
  // Where the device has stayed, its zone knows what the clocks did that night.
  return fitsHere(before) && !fitsHere(there) ? here : there
}

function momentAt(clock: string, utcOffsetMinutes: number): Moment {
  return { at: clockTime(`${clock}Z`, -utcOffsetMinutes).concat('Z'), utcOffsetMinutes }
}

/** The clocks of this place stood so at that instant. */
function fitsHere({ at, utcOffsetMinutes }: Moment): boolean {
  return utcOffsetMinutes === offsetHere(at)
}

/** In minutes ahead of UTC. */
function offsetHere(at: string): number {
  // Subtracted, since the negative of no offset would be -0.
  return 0 - new Date(at).getTimezoneOffset()
}

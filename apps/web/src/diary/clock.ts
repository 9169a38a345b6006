import { localDay, shiftDay } from '../food/local-day.ts'

const NOON = 12

/** What a clock on the wall shows at an instant, in the time zone of the device: `2026-11-20T03:12`. */
export function wallClock(at: string): string {
  const moment = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** The instant at which the clock shows this time, in the night that begins on this day: 03:12 is the next morning. */
export function instantInNight(night: string, time: string): string {
  const day = Number(time.slice(0, 2)) < NOON ? shiftDay(night, 1) : night
  return new Date(`${day}T${time}`).toISOString()
}

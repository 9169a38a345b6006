import { shiftDay } from '../food/local-day.ts'

/** `Thu 19 – Fri 20 Nov`: a night by its two days, in the reader's locale. */
export function nightText(night: string): string {
  const nights = new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short'
  })
  return nights.formatRange(asUtc(night), asUtc(shiftDay(night, 1)))
}

/** `03:12` of `2026-11-20T03:12`, or as the reader's locale writes it. */
export function timeText(clock: string): string {
  return new Date(`${clock}Z`).toLocaleTimeString(undefined, {
    timeZone: 'UTC',
    timeStyle: 'short'
  })
}

/** `November 2026` */
export function monthText(month: string): string {
  return asUtc(`${month}-01`).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric'
  })
}

/** `Mon`, `Tue` and so on for a day. */
export function weekdayText(day: string, width: 'short' | 'long'): string {
  return asUtc(day).toLocaleDateString(undefined, { timeZone: 'UTC', weekday: width })
}

/** Taken as UTC on both sides, so that the date stays itself in every time zone. */
function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

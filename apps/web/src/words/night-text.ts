import { shiftDay } from '../food/local-day.ts'

/** `Thu 19 – Fri 20 Nov`: a night by its two days, in the reader's locale. */
export function nightText(night: string): string {
  return nights('short').formatRange(asUtc(night), asUtc(shiftDay(night, 1)))
}

/** `Thursday, 19 – Friday, 20 November` */
export function longNight(night: string): string {
  return nights('long').formatRange(asUtc(night), asUtc(shiftDay(night, 1)))
}

/** `03:12`, or as the reader's locale writes it. */
export function timeText(at: string): string {
  return new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })
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

function nights(width: 'short' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    weekday: width,
    day: 'numeric',
    month: width
  })
}

/** Taken as UTC on both sides, so that the date stays itself in every time zone. */
function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

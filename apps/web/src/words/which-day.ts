import { shiftDay } from '../food/local-day.ts'
import { words } from './words.ts'

/** `today`, `yesterday`, `Friday 20 November`: a day within a sentence. */
export function whichDay(day: string, today: string): string {
  if (day === today) return words.food.day.thisDay.today
  if (day === shiftDay(today, -1)) return words.food.day.thisDay.yesterday
  return longDate(day)
}

/** `Friday 20 November`, in the reader's own locale. */
export function longDate(day: string): string {
  // Taken as UTC on both sides, so that the date stays itself in every time zone.
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long'
  })
}

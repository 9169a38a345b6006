/** Days as people count them, `2026-11-01`, in the time zone of the device. */
export function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  const day = String(moment.getDate()).padStart(2, '0')
  return `${moment.getFullYear()}-${month}-${day}`
}

/** That many days later, or earlier where negative. */
export function shiftDay(day: string, by: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + by)
  return moment.toISOString().slice(0, 10)
}

/** A day of the calendar: `2026-02-30` is none. */
export function isDay(thing: unknown): thing is string {
  if (typeof thing !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(thing)) return false
  const moment = new Date(`${thing}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(thing)
}

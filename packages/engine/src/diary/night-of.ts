/** Hour of the clock at which one night ends and the next begins, so that no night is cut at midnight. */
const NOON = 12

/**
 * The night to which a moment belongs, from noon to noon, named after the day on whose evening it begins: 03:12 on the
 * 20th is in the night of the 19th. `localMoment` is what a clock in the room shows: `2026-11-20T03:12`.
 */
export function nightOf(localMoment: string): string {
  const day = localMoment.slice(0, 10)
  return Number(localMoment.slice(11, 13)) < NOON ? nightsLater(day, -1) : day
}

/** That many nights later, or earlier where negative. */
export function nightsLater(night: string, by: number): string {
  const moment = new Date(`${night}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + by)
  return moment.toISOString().slice(0, 10)
}

/** The Monday of its week: weeks run from Monday to Sunday, as in ISO 8601. */
export function mondayOf(night: string): string {
  const weekday = new Date(`${night}T00:00:00Z`).getUTCDay()
  return nightsLater(night, -((weekday + 6) % 7))
}

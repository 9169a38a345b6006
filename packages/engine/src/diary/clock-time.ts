const MINUTE = 60_000

/**
 * What a clock shows at an instant where it stands so many minutes ahead of UTC, behind where negative (-840 to 840):
 * `2026-11-20T03:12:00.000`. The night of a cramp is the one of the place where it came, wherever the diary is read.
 */
export function clockTime(instant: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(instant) + utcOffsetMinutes * MINUTE).toISOString().slice(0, -1)
}

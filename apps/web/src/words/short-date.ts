/** `5 Jan 2026`, in the reader's own locale. */
export function shortDate(day: string): string {
  // Taken as UTC on both sides, so that the date stays itself in every time zone.
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric'
  })
}

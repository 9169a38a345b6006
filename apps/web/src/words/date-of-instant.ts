/** `21 November 2026`, the day of an instant where the reader is. */
export function dateOfInstant(instant: string): string {
  return new Date(instant).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'long',
    year: 'numeric'
  })
}

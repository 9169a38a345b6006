import type { Episode } from './diary-store.ts'

/** What one tap tells. */
const TAPPED = ['at', 'utcOffsetMinutes', 'count', 'nightOnly']

/** More was told of the cramp than that there was one. */
export function hasDetails(episode: Episode): boolean {
  const { count = 1 } = episode
  return count > 1 || Object.keys(episode).some((field) => !TAPPED.includes(field))
}

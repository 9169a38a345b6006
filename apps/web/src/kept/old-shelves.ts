import type { KeptList } from './kept-lists.ts'
import type { KeptRecord, Seen } from './kept-record.ts'
import type { Shelf } from './plan-sync.ts'
import type { Place } from './shelf-database.ts'

/** Where shelves were kept before there was room for years of food: one text each in localStorage. */
const PREFIX = 'charley.kept.'
const SET_ASIDE = '.unread'

interface OldShelf extends Place {
  readonly records: Shelf
  /** Once it is kept elsewhere. What could not be read stays, set aside. */
  readonly remove: () => void
}

export function readOldShelves(): readonly OldShelf[] {
  return keysFrom(PREFIX)
    .filter((key) => !key.endsWith(SET_ASIDE))
    .map((key) => {
      const listAt = key.lastIndexOf('.')
      const text = localStorage.getItem(key) ?? ''
      const { records, isWhole } = readRecords(text)
      return {
        owner: key.slice(PREFIX.length, listAt),
        list: key.slice(listAt + 1) as KeptList,
        records,
        remove: () => {
          if (!isWhole) localStorage.setItem(`${key}${SET_ASIDE}`, text)
          localStorage.removeItem(key)
        }
      }
    })
}

/** All that is left there of one owner, also what was set aside. */
export function removeOldShelves(owner: string): void {
  for (const key of keysFrom(`${PREFIX}${owner}.`)) localStorage.removeItem(key)
}

function keysFrom(start: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start))
  } catch {
    return []
  }
}

function readRecords(text: string): { readonly records: Shelf; readonly isWhole: boolean } {
  const entries = recordsIn(text)
  const records = new Map(
    entries?.filter(isEntry).map(([id, record]) => [id, withSeenBody(record)])
  )
  return { records, isWhole: entries?.length === records.size }
}

function recordsIn(text: string): readonly unknown[] | undefined {
  try {
    const { records } = JSON.parse(text)
    return Array.isArray(records) ? records : undefined
  } catch {
    return undefined
  }
}

function isEntry(entry: unknown): entry is readonly [string, KeptRecord] {
  if (!Array.isArray(entry)) return false
  const [id, record] = entry
  return typeof id === 'string' && typeof record === 'object' && record !== null
}

/** What is the same here and at the server was written once. */
function withSeenBody(record: KeptRecord): KeptRecord {
  const { body, seen } = record
  const isOnce = seen !== undefined && !('body' in seen)
  return isOnce ? { ...record, seen: { ...(seen as Seen), body } } : record
}

import type { KeptList } from './kept-lists.ts'
import type { KeptRecord, Seen } from './kept-record.ts'
import type { Shelf } from './plan-sync.ts'

/** Where shelves were kept before there was room for years of food: one text each in localStorage. */
const PREFIX = 'charley.kept.'

interface OldShelf {
  readonly owner: string
  readonly list: KeptList
  readonly records: Shelf
  /** Once it is kept elsewhere. */
  readonly remove: () => void
}

export function readOldShelves(): readonly OldShelf[] {
  return storedKeys()
    .filter((key) => key.startsWith(PREFIX) && !key.endsWith('.unread'))
    .map((key) => {
      const listAt = key.lastIndexOf('.')
      return {
        owner: key.slice(PREFIX.length, listAt),
        list: key.slice(listAt + 1) as KeptList,
        records: readRecords(localStorage.getItem(key) ?? ''),
        remove: () => localStorage.removeItem(key)
      }
    })
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function readRecords(text: string): Shelf {
  try {
    const { records } = JSON.parse(text) as { records: readonly [string, KeptRecord][] }
    return new Map(records.map(([id, record]) => [id, withSeenBody(record)]))
  } catch {
    return new Map()
  }
}

/** What is the same here and at the server was written once. */
function withSeenBody(record: KeptRecord): KeptRecord {
  const { body, seen } = record
  const isOnce = seen !== undefined && !('body' in seen)
  return isOnce ? { ...record, seen: { ...(seen as Seen), body } } : record
}

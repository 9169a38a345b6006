import { type Keeper, keepInBrowser } from '../food/keep-in-browser.ts'
import { type KeptList, LIST_NAMES } from './kept-lists.ts'
import type { KeptRecord } from './kept-record.ts'
import type { Shelf } from './plan-sync.ts'
import { sameBody } from './same-body.ts'

/** Entries of nobody's account: they stay on this device. */
export const DEVICE = 'device'

const PREFIX = 'charley.kept.'
const VERSION = 1
const EMPTY: Shelf = new Map()

const keepers = new Map<string, Keeper<Shelf>>()

/** What one owner has of one kind. Another owner on the same device has another shelf, under another key. */
export function shelfOf(owner: string, list: KeptList): Keeper<Shelf> {
  const key = `${PREFIX}${owner}.${list}`
  const known = keepers.get(key)
  if (known) return known
  const keeper = keepInBrowser<Shelf>({ key, empty: EMPTY, restore: restoreShelf, toStored })
  keepers.set(key, keeper)
  return keeper
}

export function shelvesOf(owner: string): readonly Keeper<Shelf>[] {
  return LIST_NAMES.map((list) => shelfOf(owner, list))
}

/** Takes everything of one owner off this device. */
export function clearShelves(owner: string): void {
  for (const list of LIST_NAMES) {
    removeStored(`${PREFIX}${owner}.${list}`)
    shelfOf(owner, list).forget()
  }
}

/** After the browser was cleared: nothing stays in memory either. */
export function forgetShelves(): void {
  for (const keeper of keepers.values()) keeper.forget()
}

function removeStored(key: string): void {
  try {
    localStorage.removeItem(key)
    localStorage.removeItem(`${key}.unread`)
  } catch {
    // Where the browser stores nothing there is nothing to remove.
  }
}

/** Most records are as the server has them: their text is stored once. */
function toStored(shelf: Shelf): unknown {
  const records = [...shelf].map(([id, record]) => {
    const { body, seen } = record
    const isTwice = body !== undefined && seen !== undefined && sameBody(body, seen.body)
    return [id, isTwice ? { ...record, seen: { version: seen.version } } : record]
  })
  return { version: VERSION, records }
}

function restoreShelf(stored: unknown): { readonly value: Shelf; readonly whole: boolean } {
  const { version, records } = isObject(stored) ? stored : {}
  if (version !== VERSION || !Array.isArray(records)) return { value: EMPTY, whole: false }
  const read = records.map(restoreRecord)
  const value = new Map(read.filter((entry) => entry !== undefined))
  return { value, whole: value.size === records.length }
}

function restoreRecord(entry: unknown): readonly [string, KeptRecord] | undefined {
  if (!Array.isArray(entry)) return undefined
  const [id, record] = entry
  if (typeof id !== 'string' || !isObject(record)) return undefined
  const { seen } = record
  if (seen === undefined) return [id, record]
  if (!isObject(seen) || typeof seen.version !== 'number') return undefined
  const body = 'body' in seen ? seen.body : record.body
  return [id, { ...record, seen: { version: seen.version, body } }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { KeptList } from './kept-lists.ts'
import type { KeptRecord } from './kept-record.ts'
import { newId } from './new-id.ts'
import type { Shelf } from './plan-sync.ts'

/** Where a shelf stands: whose it is, and what is on it. */
export interface Place {
  readonly owner: string
  readonly list: KeptList
}

/** A shelf as this browser has it; another mark means that something was written since. Empty, it has none. */
export interface Stored {
  readonly mark: string | undefined
  readonly records: Shelf
}

export const NOTHING_STORED: Stored = { mark: undefined, records: new Map() }

interface Row extends Place {
  readonly id: string
  readonly record: KeptRecord
}

interface Mark extends Place {
  readonly mark: string
}

interface Tables extends DBSchema {
  records: { key: [string, string, string]; value: Row }
  marks: { key: [string, string]; value: Mark }
}

type Database = IDBPDatabase<Tables>

let opening: Promise<Database> | undefined

/** Every shelf of every owner that this browser has. */
export async function readAllStored(): Promise<readonly (readonly [Place, Stored])[]> {
  const [rows, marks] = await inDatabase((database) => {
    const tables = database.transaction(['records', 'marks'])
    return Promise.all([
      tables.objectStore('records').getAll(),
      tables.objectStore('marks').getAll()
    ])
  })
  const byPlace = Map.groupBy(rows, nameOf)
  return marks.map(({ owner, list, mark }) => {
    const place = { owner, list }
    return [place, { mark, records: toShelf(byPlace.get(nameOf(place)) ?? []) }]
  })
}

/** The shelf as it is stored now: `known`, where nothing was written since. */
export function readStored(place: Place, known: Stored): Promise<Stored> {
  return inDatabase((database) => freshOf(place, known, database.transaction(['records', 'marks'])))
}

/**
 * Stores what `next` makes of the shelf as it is stored at that moment, whichever tab has written it; it is `known`
 * itself where none has since. Either all of it is stored or nothing.
 */
export function updateStored(
  place: Place,
  known: Stored,
  next: (fresh: Stored) => Shelf
): Promise<Stored> {
  return inDatabase(async (database) => {
    const tables = database.transaction(['records', 'marks'], 'readwrite')
    const fresh = await freshOf(place, known, tables)
    const records = next(fresh)
    if (records === fresh.records) return fresh
    const written: Stored = { records, mark: records.size === 0 ? undefined : newId() }
    const { owner, list } = place
    const rows = tables.objectStore('records')
    const marks = tables.objectStore('marks')
    const { gone, put } = difference(fresh.records, records)
    await Promise.all([
      ...gone.map((id) => rows.delete([owner, list, id])),
      ...put.map(([id, record]) => rows.put({ owner, list, id, record })),
      written.mark ? marks.put({ owner, list, mark: written.mark }) : marks.delete([owner, list]),
      tables.done
    ])
    return written
  })
}

type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, ['records', 'marks'], Mode>

async function freshOf(
  { owner, list }: Place,
  known: Stored,
  tables: Tx<'readonly'> | Tx<'readwrite'>
): Promise<Stored> {
  const mark = (await tables.objectStore('marks').get([owner, list]))?.mark
  if (mark === known.mark) return known
  const rows = tables.objectStore('records').getAll(allOf(owner, list))
  return { mark, records: toShelf(await rows) }
}

function difference(before: Shelf, after: Shelf) {
  return {
    gone: [...before.keys()].filter((id) => !after.has(id)),
    put: [...after].filter(([id, record]) => before.get(id) !== record)
  }
}

/** Every id is a text, and an array sorts behind all texts. */
function allOf(owner: string, list: KeptList): IDBKeyRange {
  return IDBKeyRange.bound([owner, list], [owner, list, []])
}

function toShelf(rows: readonly Row[]): Shelf {
  return new Map(rows.map(({ id, record }) => [id, record]))
}

function nameOf({ owner, list }: Place): string {
  return JSON.stringify([owner, list])
}

/** Tried a second time: phones close a database behind the back of a page that sleeps. */
async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await opened())
  } catch {
    await closeDatabase()
    return work(await opened())
  }
}

function opened(): Promise<Database> {
  opening ??= openDB<Tables>('charley', 1, {
    upgrade: (database) => {
      database.createObjectStore('records', { keyPath: ['owner', 'list', 'id'] })
      database.createObjectStore('marks', { keyPath: ['owner', 'list'] })
    },
    // A newer Charley in another tab wants to change the tables.
    blocking: () => void closeDatabase()
  })
  return opening
}

async function closeDatabase(): Promise<void> {
  const closing = opening
  opening = undefined
  await closing?.then(
    (database) => database.close(),
    () => {}
  )
}

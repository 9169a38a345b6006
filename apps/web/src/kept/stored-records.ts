import type { IDBPTransaction } from 'idb'
import type { KeptRecord } from './kept-record.ts'
import { newId } from './new-id.ts'
import type { Shelf } from './plan-sync.ts'
import {
  hasDatabase,
  inDatabase,
  type Place,
  type Row,
  type ShelfTables
} from './shelf-database.ts'

/** A shelf as this browser has it; another mark means that something was written since. */
export interface Stored {
  readonly mark: string | undefined
  readonly records: Shelf
}

/** What was written, for tabs that have the shelf as it was before. */
export interface News {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly gone: readonly string[]
  readonly put: readonly (readonly [string, KeptRecord])[]
}

export const NOTHING_STORED: Stored = { mark: undefined, records: new Map() }

type Tables<Mode extends IDBTransactionMode> = IDBPTransaction<
  ShelfTables,
  ['records', 'marks'],
  Mode
>

/** Every shelf of every owner that this browser has. */
export async function readAllStored(): Promise<readonly (readonly [Place, Stored])[]> {
  const [rows, marks] = await inDatabase((database) => {
    const tables = database.transaction(['records', 'marks'])
    return Promise.all([
      tables.objectStore('records').getAll(),
      tables.objectStore('marks').getAll()
    ])
  })
  const shelves = new Map<string, Map<string, KeptRecord>>()
  for (const { owner, list } of marks) shelves.set(nameOf({ owner, list }), new Map())
  for (const row of rows) shelves.get(nameOf(row))?.set(row.id, row.record)
  return marks.map(({ owner, list, mark }) => {
    const place = { owner, list }
    return [place, { mark, records: shelves.get(nameOf(place)) ?? new Map() }]
  })
}

/** The shelf as it is stored now: `known`, where nothing was written since. */
export function readStored(place: Place, known: Stored): Promise<Stored> {
  return inDatabase((database) => freshOf(place, known, database.transaction(['records', 'marks'])))
}

/** The shelf after the news; undefined where they are about another state than `known`. */
export function withNews(known: Stored, { from, to, gone, put }: News): Stored | undefined {
  if (known.mark !== from) return undefined
  const records = new Map(known.records)
  for (const id of gone) records.delete(id)
  for (const [id, record] of put) records.set(id, record)
  return { mark: to, records }
}

/**
 * Stores what `next` makes of the shelf as it is stored at that moment, whichever tab has written it; it is `known`
 * itself where none has since. Either all of it is stored or nothing; without news, nothing had to be.
 */
export function updateStored(
  place: Place,
  known: Stored,
  next: (fresh: Stored) => Shelf
): Promise<{ readonly stored: Stored; readonly news?: News }> {
  return inDatabase(async (database) => {
    const tables = database.transaction(['records', 'marks'], 'readwrite')
    const fresh = await freshOf(place, known, tables)
    const records = next(fresh)
    if (records === fresh.records) return { stored: fresh }
    const mark = records.size === 0 ? undefined : newId()
    const news = { from: fresh.mark, to: mark, ...difference(fresh.records, records) }
    await write(place, news, tables)
    return { stored: { mark, records }, news }
  })
}

/** Removes what one owner has, or everybody; rejects where the browser does not do it. */
export async function removeStored(owner?: string): Promise<void> {
  if (!(await hasDatabase())) return
  await inDatabase(async (database) => {
    const tables = database.transaction(['records', 'marks'], 'readwrite')
    const range = owner === undefined ? allOf() : allOf(owner)
    await finished(tables, () => [
      tables.objectStore('records').delete(range),
      tables.objectStore('marks').delete(range)
    ])
  })
}

async function freshOf(
  { owner, list }: Place,
  known: Stored,
  tables: Tables<'readonly'> | Tables<'readwrite'>
): Promise<Stored> {
  // Told by the request that fails.
  tables.done.catch(() => {})
  const mark = (await tables.objectStore('marks').get([owner, list]))?.mark
  if (mark === known.mark) return known
  const rows = await tables.objectStore('records').getAll(allOf(owner, list))
  return { mark, records: toShelf(rows) }
}

function difference(before: Shelf, after: Shelf): Pick<News, 'gone' | 'put'> {
  return {
    gone: [...before.keys()].filter((id) => !after.has(id)),
    put: [...after].filter(([id, record]) => before.get(id) !== record)
  }
}

function write({ owner, list }: Place, { to, gone, put }: News, tables: Tables<'readwrite'>) {
  const records = tables.objectStore('records')
  const marks = tables.objectStore('marks')
  return finished(tables, () => [
    ...gone.map((id) => records.delete([owner, list, id])),
    ...put.map(([id, record]) => records.put({ owner, list, id, record })),
    to === undefined ? marks.delete([owner, list]) : marks.put({ owner, list, mark: to })
  ])
}

/** All of the requests, or none of them. */
async function finished(
  tables: Tables<'readwrite'>,
  ask: () => readonly Promise<unknown>[]
): Promise<void> {
  tables.done.catch(() => {})
  try {
    await Promise.all(ask())
  } catch (error) {
    abort(tables)
    throw error
  }
  await tables.done
}

function abort(tables: Tables<'readwrite'>): void {
  try {
    tables.abort()
  } catch {
    // It has ended already.
  }
}

/** An array sorts behind all texts, and every id is a text. */
function allOf(...start: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(start, [...start, []])
}

function toShelf(rows: readonly Row[]): Shelf {
  return new Map(rows.map(({ id, record }) => [id, record]))
}

function nameOf({ owner, list }: Place): string {
  return JSON.stringify([owner, list])
}

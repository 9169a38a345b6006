import { type Kysely, sql } from 'kysely'
import type { Collection } from './collections.ts'
import { readCursor, toCursor } from './cursor.ts'
import type { RecordRow, Tables } from './tables.ts'

export interface ListOptions {
  /** 1 to 500. */
  readonly limit: number
  readonly cursor?: string
  /** Inclusive; a day stands for all its instants. */
  readonly from?: string
  /** Inclusive. */
  readonly to?: string
}

/** Where a page of a list begins and ends, in the order of the values of `listQuery`. */
export interface ListBounds {
  readonly account: string
  /** The page begins after this moment and id. */
  readonly moment: string
  readonly id: string
  readonly last: string
  readonly rows: number
}

export type ListRow = Pick<RecordRow, 'id' | 'version' | 'moment' | 'body'>

/** After every instant of a day: sorts behind `T` and every digit. */
const END_OF_DAY = '\uffff'

/** One row more than wanted tells whether there is another page. */
export function boundsOf(
  account: string,
  { limit, cursor, from = '', to = '' }: ListOptions
): ListBounds {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  // No id is empty, so this begins at the first record of the day.
  const start = after !== undefined && after.moment >= from ? after : { moment: from, id: '' }
  return { account, ...start, last: `${to}${END_OF_DAY}`, rows: limit + 1 }
}

/** The same statement for whatever is asked, so that it can be kept ready. */
export function listQuery(db: Kysely<Tables>, collection: Collection, bounds: ListBounds) {
  const { account, moment, id, last, rows } = bounds
  return db
    .selectFrom(collection)
    .select(['id', 'version', 'moment', 'body'])
    .where('account', '=', account)
    .where(sql<boolean>`(moment, id) > (${moment}, ${id})`)
    .where('moment', '<=', last)
    .orderBy('moment')
    .orderBy('id')
    .limit(rows)
}

export function toPage(
  rows: readonly ListRow[],
  limit: number
): { readonly items: readonly ListRow[]; readonly next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? toCursor(last) : null }
}

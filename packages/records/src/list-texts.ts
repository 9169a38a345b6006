import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { type CompiledQuery, type Kysely, sql } from 'kysely'
import { COLLECTIONS, type Collection } from './collections.ts'
import type { Connection } from './connect.ts'
import {
  boundsOf,
  type ListBounds,
  type ListOptions,
  type ListRow,
  listQuery,
  toPage
} from './list-query.ts'
import type { Tables } from './tables.ts'

export interface TextPage {
  /** Each `body` as the JSON text that is kept. */
  readonly items: readonly ListRow[]
  readonly next: string | null
}

export type ListTexts = (
  account: string,
  collection: Collection,
  options: ListOptions
) => Promise<TextPage>

/** Reading a page is what is done most: its statements are kept ready, and bodies are not parsed to be written again. */
export function listTextsOf({ db, reader }: Pick<Connection, 'db' | 'reader'>): ListTexts {
  const send = reader ? sendToFile(reader) : sendToServer(db)
  const ready = new Map(COLLECTIONS.map((collection) => [collection, readyFor(db, collection)]))
  return async (account, collection, options) => {
    const statement = ready.get(collection) ?? readyFor(db, collection)
    return toPage(await send(account, statement(boundsOf(account, options))), options.limit)
  }
}

type Statement = CompiledQuery<ListRow>
type Send = (account: string, statement: Statement) => Promise<readonly ListRow[]>

function readyFor(db: Kysely<Tables>, collection: Collection): (bounds: ListBounds) => Statement {
  const anybody = { account: '', moment: '', id: '', last: '', rows: 0 }
  const compiled = listQuery(db, collection, anybody).compile()
  return ({ account, moment, id, last, rows }) => ({
    ...compiled,
    parameters: [account, moment, id, last, rows]
  })
}

/** On a connection that only reads, and sees what is committed: nothing waits for a write that is under way. */
function sendToFile(reader: DatabaseSync): Send {
  const prepared = new Map<string, StatementSync>()
  const prepare = (text: string) => {
    const statement = reader.prepare(text)
    statement.setReturnArrays(true)
    prepared.set(text, statement)
    return statement
  }
  return async (_account, { sql: text, parameters }) => {
    const statement = prepared.get(text) ?? prepare(text)
    const rows = statement.all(...(parameters as SQLInputValue[])) as unknown as InOrder[]
    return rows.map(([id, version, moment, body]) => ({ id, version, moment, body }))
  }
}

/** A row of `listQuery`. */
type InOrder = [id: string, version: number, moment: string, body: string]

/**
 * The policies of the tables look at the transaction's account. The four statements go out together, one after the
 * other on one connection, and are answered in one round trip.
 */
function sendToServer(db: Kysely<Tables>): Send {
  return (account, statement) =>
    db.connection().execute(async (one) => {
      const [, , { rows }] = await Promise.all([
        sql`begin read only`.execute(one),
        sql`select set_config('charley.account', ${account}, true)`.execute(one),
        one.executeQuery(statement),
        sql`commit`.execute(one)
      ])
      return rows
    })
}

import type { DatabaseSync } from 'node:sqlite'
import { Kysely, type LogEvent, PostgresDialect } from 'kysely'
import pg from 'pg'
import { holdFile } from './hold-file.ts'
import { migrate } from './migrate.ts'
import { nodeSqliteDialect, openReader, openSqlite } from './node-sqlite-dialect.ts'
import { asRecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/** Where the records lie: a file, or a PostgreSQL address. */
export type Place = { readonly file: string } | { readonly url: string }

export interface Connection {
  readonly db: Kysely<Tables>
  readonly kind: DatabaseKind
  /** A second connection to a file, for reading what is committed; null on a server, which has a pool. */
  readonly reader: DatabaseSync | null
  close(): Promise<void>
}

export interface ConnectOptions {
  /** A file is this process's own: a second one that wants it is refused. */
  readonly alone?: boolean
  /** Sees every statement; for tests that look at what is sent. */
  readonly log?: (event: LogEvent) => void
}

/** PostgreSQL connections of one server. */
const MOST_CONNECTIONS = 10

/** Opens a database that is whole, and brings its tables up to date. */
export async function connect(place: Place, options: ConnectOptions = {}): Promise<Connection> {
  const opened: { close(): Promise<void> | void }[] = []
  const closeAll = async () => {
    for (const each of opened.toReversed()) await each.close()
  }
  try {
    if ('file' in place && options.alone) opened.push(holdFile(place.file))
    const kind = 'file' in place ? 'sqlite' : 'postgres'
    const log = options.log && { log: options.log }
    const db = new Kysely<Tables>({ dialect: dialectFor(place), ...log })
    opened.push({ close: () => db.destroy() })
    await migrate(db, kind)
    const reader = 'file' in place ? openReader(place.file) : null
    if (reader) opened.push(reader)
    return { db, kind, reader, close: closeAll }
  } catch (error) {
    await closeAll()
    throw asRecordsError(error)
  }
}

function dialectFor(place: Place) {
  if ('file' in place) return nodeSqliteDialect(openSqlite(place.file))
  const { url: connectionString } = place
  // Statements that do not wait for each other go out together: to read a page is one round trip instead of four.
  const pool = new pg.Pool({ connectionString, max: MOST_CONNECTIONS, pipeline: true })
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

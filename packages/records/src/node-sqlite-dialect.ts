import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'
import { RecordsError } from './records-error.ts'

/** How long a statement waits for another connection's write, ms. */
const BUSY_MS = 5000

/** The log goes into the file in small portions: a large one is one long wait for everybody. */
const CHECKPOINT_PAGES = 100

/** Kysely over the SQLite that Node brings along. What was acknowledged is on disk: WAL with a sync at each commit. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  const prepare = keepPrepared(database)
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (text) => {
        const { statement, reader } = prepare(text)
        return {
          reader,
          all: (values) => statement.all(...bound(values)),
          run: (values) =>
            isRolledBack(database, text) ? NOTHING_DONE : statement.run(...bound(values)),
          iterate: (values) => statement.iterate(...bound(values))
        }
      }
    }
  })
}

/** Statements kept ready; those of a server are some dozens, and a bulk of rows has its own for each size. */
const MOST_PREPARED = 200

interface Prepared {
  readonly statement: StatementSync
  /** It gives rows. */
  readonly reader: boolean
}

/** Reading a month costs about a third less than with a new statement each time. */
function keepPrepared(database: DatabaseSync): (text: string) => Prepared {
  const prepared = new Map<string, Prepared>()
  return (text) => {
    const known = prepared.get(text)
    if (known) return known
    if (prepared.size >= MOST_PREPARED) prepared.clear()
    const statement = database.prepare(text)
    const made = { statement, reader: statement.columns().length > 0 }
    prepared.set(text, made)
    return made
  }
}

const NOTHING_DONE = { changes: 0, lastInsertRowid: 0 }

/**
 * A full disk or a failing one makes SQLite roll back by itself; to do it again is an error, which would hide the one
 * that matters.
 */
function isRolledBack(database: DatabaseSync, text: string): boolean {
  return text === 'rollback' && !database.isTransaction
}

/** A file that is damaged is not opened: writing to it could lose what can still be saved. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    prepare(database)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** For a file that is open already, and so known to be whole. */
export function openReader(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS })
}

function prepare(database: DatabaseSync): void {
  database.exec(
    `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = ${BUSY_MS};
     pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`
  )
  const found = database.prepare('pragma quick_check(1)').get()
  if (found?.quick_check !== 'ok') throw new RecordsError('records.damaged', found)
}

function bound(values: readonly unknown[]): SQLInputValue[] {
  return values as SQLInputValue[]
}

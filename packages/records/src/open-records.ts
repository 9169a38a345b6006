import { Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { type AccountRecords, accountRecords } from './account-records.ts'
import { backUp, restore } from './backup.ts'
import { migrate } from './migrate.ts'
import { nodeSqliteDialect, openSqlite } from './node-sqlite-dialect.ts'
import { asRecordsError, RecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/** Where the records lie: a file, or a PostgreSQL address. */
export type Place = { readonly file: string } | { readonly url: string }

export interface OpenOptions {
  /** ISO instant. */
  readonly now: () => string
  /** Sees every statement; for tests that look at what is sent. */
  readonly log?: (event: LogEvent) => void
}

export interface Records {
  readonly kind: DatabaseKind
  /** Makes the account where it is new. */
  openAccount(account: string): Promise<void>
  /** Everything of the account is gone, at once. */
  eraseAccount(account: string): Promise<void>
  /** Work on one account's records: all of it happens, or nothing. */
  within<T>(account: string, work: (records: AccountRecords) => Promise<T>): Promise<T>
  /** The same, done once for a key: sent again, it does nothing and gives the first answer. */
  writeOnce<T>(account: string, key: WriteKey, work: Work<T>): Promise<T>
  /** Rejects where the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

export interface WriteKey {
  readonly key: string
  /** Of the request: the same key with another one is refused. */
  readonly fingerprint: string
}

type Work<T> = (records: AccountRecords) => Promise<T>

/** PostgreSQL connections of one server. */
const MOST_CONNECTIONS = 10

/** Opens a database, brings its tables up to date and hands out the repository over it. */
export async function openRecords(place: Place, { now, log }: OpenOptions): Promise<Records> {
  const kind = kindOf(place)
  const db = connect(place, log)
  await guarded(() => migrate(db, kind))
  const inAccount = <T>(account: string, work: (trx: Transaction<Tables>) => Promise<T>) =>
    guarded(() =>
      again(() =>
        db.transaction().execute(async (trx) => {
          if (kind === 'postgres') {
            await sql`select set_config('charley.account', ${account}, true)`.execute(trx)
          }
          return work(trx)
        })
      )
    )
  const recordsOf = (trx: Transaction<Tables>, account: string) =>
    accountRecords({ trx, account, now: now() })
  return {
    kind,
    openAccount: (account) =>
      guarded(async () => {
        await db
          .insertInto('account')
          .values({ id: account, created_at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
    eraseAccount: (account) =>
      inAccount(account, async (trx) => {
        await trx.deleteFrom('account').where('id', '=', account).execute()
      }),
    within: (account, work) => inAccount(account, (trx) => work(recordsOf(trx, account))),
    writeOnce: (account, key, work) =>
      inAccount(account, (trx) =>
        once({ trx, account, now: now() }, key, () => work(recordsOf(trx, account)))
      ),
    check: () =>
      guarded(async () => {
        await sql`select 1`.execute(db)
      }),
    close: () => db.destroy()
  }
}

/** On a connection of its own: a server that is running goes on. */
export function backUpRecords(place: Place, file: string, now: () => string) {
  return withConnection(place, (db) => backUp({ db, kind: kindOf(place), now }, file))
}

/** On a connection of its own: a server that is running waits while it happens, and then sees what was restored. */
export function restoreRecords(place: Place, file: string, now: () => string) {
  return withConnection(place, async (db) => {
    await migrate(db, kindOf(place))
    return restore({ db, kind: kindOf(place), now }, file)
  })
}

async function withConnection<T>(place: Place, work: (db: Kysely<Tables>) => Promise<T>) {
  const db = connect(place)
  try {
    return await guarded(() => work(db))
  } finally {
    await db.destroy()
  }
}

function kindOf(place: Place): DatabaseKind {
  return 'file' in place ? 'sqlite' : 'postgres'
}

function connect(place: Place, log?: OpenOptions['log']): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: dialectFor(place), ...(log && { log }) })
}

function dialectFor(place: Place) {
  if ('file' in place) return nodeSqliteDialect(openSqlite(place.file))
  const pool = new pg.Pool({ connectionString: place.url, max: MOST_CONNECTIONS })
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asRecordsError(error)
  }
}

/** Somebody else was writing: the transaction did nothing, and is tried again a few times. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      const known = asRecordsError(error)
      const isBusy = known instanceof RecordsError && known.code === 'records.in-use'
      if (!isBusy || left <= 1) throw error
    }
  }
}

const TRIES = 5

interface Writing {
  readonly trx: Transaction<Tables>
  readonly account: string
  readonly now: string
}

/** The key is written first: of two requests at once, the second waits for the first and then finds its answer. */
async function once<T>(
  { trx, account, now }: Writing,
  { key, fingerprint }: WriteKey,
  work: () => Promise<T>
): Promise<T> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('write_key')
    .values({ account, key, fingerprint, answer: '', created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n)
    return firstAnswer({ trx, account, now }, { key, fingerprint })
  const answer = await work()
  await trx
    .updateTable('write_key')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('account', '=', account)
    .where('key', '=', key)
    .execute()
  return answer
}

async function firstAnswer<T>(
  { trx, account }: Writing,
  { key, fingerprint }: WriteKey
): Promise<T> {
  const row = await trx
    .selectFrom('write_key')
    .select(['fingerprint', 'answer'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (row.fingerprint !== fingerprint) throw new RecordsError('records.key-reused')
  return JSON.parse(row.answer) as T
}

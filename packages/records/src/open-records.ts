import { sql, type Transaction } from 'kysely'
import { type AccountRecords, accountRecords } from './account-records.ts'
import { type ConnectOptions, connect, type Place } from './connect.ts'
import { asRecordsError, RecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'
import { type WriteKey, writeOnce } from './write-once.ts'

export interface Records {
  readonly kind: DatabaseKind
  /** Makes the account where it is new. */
  openAccount(account: string): Promise<void>
  /** Everything of the account is gone, at once. */
  eraseAccount(account: string): Promise<void>
  /** Work on one account's records: all of it happens, or nothing. May be tried again, so it touches nothing else. */
  within<T>(account: string, work: Work<T>): Promise<T>
  /** The same, done once for a key: sent again, it does nothing and gives the first answer. */
  writeOnce<T>(account: string, key: WriteKey, work: Work<T>): Promise<T>
  /** Rejects where the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

type Work<T> = (records: AccountRecords) => Promise<T>

export interface OpenOptions extends ConnectOptions {
  /** ISO instant. */
  readonly now: () => string
}

/** How often work is tried where somebody else was writing; each time nothing of it had happened. */
const TRIES = 5

/** Opens a database, brings its tables up to date and hands out the repository over it. */
export async function openRecords(place: Place, options: OpenOptions): Promise<Records> {
  const { db, kind, close } = await connect(place, options)
  const inAccount = <T>(account: string, work: (trx: Transaction<Tables>) => Promise<T>) =>
    tried(() =>
      db.transaction().execute(async (trx) => {
        if (kind === 'postgres') {
          await sql`select set_config('charley.account', ${account}, true)`.execute(trx)
        }
        return work(trx)
      })
    )
  const inside = (trx: Transaction<Tables>, account: string) => ({
    trx,
    account,
    now: options.now()
  })
  return {
    kind,
    openAccount: (account) =>
      tried(async () => {
        await db
          .insertInto('account')
          .values({ id: account, created_at: options.now() })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
    eraseAccount: (account) =>
      inAccount(account, async (trx) => {
        await trx.deleteFrom('account').where('id', '=', account).execute()
      }),
    within: (account, work) =>
      inAccount(account, (trx) => work(accountRecords(inside(trx, account)))),
    writeOnce: (account, key, work) =>
      inAccount(account, (trx) => {
        const own = inside(trx, account)
        return writeOnce(own, key, () => work(accountRecords(own)))
      }),
    check: () =>
      tried(async () => {
        await sql`select 1`.execute(db)
      }),
    close
  }
}

async function tried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      const known = asRecordsError(error)
      const isBusy = known instanceof RecordsError && known.code === 'records.in-use'
      if (!isBusy || left <= 1) throw known
    }
  }
}

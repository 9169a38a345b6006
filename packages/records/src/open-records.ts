import { type IsolationLevel, sql, type Transaction } from 'kysely'
import { type AccountContent, holdAccount, readContent, writeContent } from './account-content.ts'
import { type AccountRecords, accountRecords } from './account-records.ts'
import { type ApiTokens, apiTokens } from './api-tokens.ts'
import { type ConnectOptions, connect, type Place } from './connect.ts'
import { type ListTexts, listTextsOf } from './list-texts.ts'
import { asRecordsError, RecordsError } from './records-error.ts'
import { type SignInStore, signInStore } from './sign-in-store.ts'
import type { DatabaseKind, Tables } from './tables.ts'
import { type WriteKey, writeOnce } from './write-once.ts'

export interface Records {
  readonly kind: DatabaseKind
  /** Makes the account where it is new. */
  openAccount(account: string): Promise<void>
  /** When the account was made, as an ISO instant: tells it from an erased one of the same name. */
  madeAt(account: string): Promise<string>
  /** Everything of the account is gone at once, and from the daily backups the next time they are made. */
  eraseAccount(account: string): Promise<void>
  /** All that the account holds, as it was at one moment. */
  exportAccount(account: string): Promise<AccountContent>
  /** Puts all of it back as it was, or nothing; `records.not-empty` where something would be lost without `replace`. */
  importAccount(account: string, content: AccountContent, options: ImportOptions): Promise<void>
  /** A page of one account's list as it is kept, for whoever only passes it on. */
  readonly listTexts: ListTexts
  /** Work on one account's records: all of it happens, or nothing. May be tried again, so it touches nothing else. */
  within<T>(account: string, work: Work<T>): Promise<T>
  /** The same, done once for a key: sent again, it does nothing and gives the first answer. */
  writeOnce<T>(account: string, key: WriteKey, work: Work<T>): Promise<T>
  /** Work on what other programs get into the account with. */
  withTokens<T>(account: string, work: (tokens: ApiTokens) => Promise<T>): Promise<T>
  readonly signIn: SignInStore
  /** Rejects where the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

export interface ImportOptions {
  /** What the account holds goes. */
  readonly replace: boolean
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
  const connection = await connect(place, options)
  const { db, kind, close } = connection
  const inAccount = <T>(
    account: string,
    work: (trx: Transaction<Tables>) => Promise<T>,
    sees: IsolationLevel = 'read committed'
  ) =>
    tried(() =>
      db
        .transaction()
        .setIsolationLevel(sees)
        .execute(async (trx) => {
          if (kind === 'sqlite') return work(trx)
          // Goes out with the first statement of the work, and before it.
          const own = sql`select set_config('charley.account', ${account}, true)`.execute(trx)
          const [done] = await Promise.all([work(trx), own])
          return done
        })
    )
  const listTexts = listTextsOf(connection)
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
    madeAt: (account) =>
      inAccount(account, async (trx) => {
        const made = await findMade(trx, account)
        if (made === undefined) throw new RecordsError('records.not-found')
        return made
      }),
    eraseAccount: (account) =>
      inAccount(account, async (trx) => {
        await rememberErased(trx, account, options.now())
        await trx.deleteFrom('account').where('id', '=', account).execute()
      }),
    exportAccount: (account) =>
      inAccount(account, (trx) => readContent(inside(trx, account)), 'repeatable read'),
    importAccount: (account, content, { replace }) =>
      inAccount(account, async (trx) => {
        await holdAccount(trx, kind, account)
        await writeContent(inside(trx, account), content, replace)
      }),
    listTexts: (...page) => tried(() => listTexts(...page)),
    within: (account, work) =>
      inAccount(account, (trx) => work(accountRecords(inside(trx, account)))),
    writeOnce: (account, key, work) =>
      inAccount(account, (trx) => {
        const own = inside(trx, account)
        return writeOnce(own, key, () => work(accountRecords(own)))
      }),
    withTokens: (account, work) =>
      inAccount(account, (trx) => work(apiTokens(inside(trx, account)))),
    signIn: signInStore(db, kind),
    check: () =>
      tried(async () => {
        await sql`select 1`.execute(db)
      }),
    close
  }
}

async function rememberErased(
  trx: Transaction<Tables>,
  account: string,
  now: string
): Promise<void> {
  const made = await findMade(trx, account)
  if (made === undefined) return
  await trx
    .insertInto('erased_account')
    .values({ account, created_at: made, erased_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function findMade(trx: Transaction<Tables>, account: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('account')
    .select('created_at')
    .where('id', '=', account)
    .executeTakeFirst()
  return row?.created_at
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

import { type Kysely, sql, type Transaction } from 'kysely'
import {
  type BackupRow,
  type BackupSummary,
  OWNED,
  type Owned,
  readBackup,
  SIGN_IN,
  verifyBackup,
  writeBackup
} from './backup-file.ts'
import { erasedAmong, findErased } from './erased-accounts.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/** Rows fetched at once. */
const CHUNK = 1000

interface Database {
  readonly db: Kysely<Tables>
  readonly kind: DatabaseKind
}

interface Clock {
  /** ISO instant. */
  readonly now: () => string
}

/** One state of the whole database. */
export function backUp({ db, kind, now }: Database & Clock, file: string): Promise<BackupSummary> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => writeBackup(file, { at: now(), rows: rowsOf({ trx, kind }) }))
}

interface Reading extends Pick<Database, 'kind'> {
  readonly trx: Transaction<Tables>
}

async function* rowsOf({ trx, kind }: Reading): AsyncGenerator<BackupRow> {
  for await (const account of inChunks('id', (after) => accountsAfter(trx, after))) {
    yield ['account', { ...account }]
    await actFor(trx, kind, account.id)
    yield* signInOf(trx, account.id)
    yield* ownedBy(trx, account.id)
  }
}

async function* ownedBy(trx: Transaction<Tables>, account: string): AsyncGenerator<BackupRow> {
  for (const table of OWNED) {
    const key = table === 'document' ? 'name' : 'id'
    const chunk = (after: string) => ownedAfter({ trx, table, key, account }, after)
    for await (const row of inChunks(key, chunk)) yield [table, { ...row }]
  }
}

async function* inChunks<Row extends object>(
  key: string,
  chunkAfter: (after: string) => Promise<Row[]>
): AsyncGenerator<Row> {
  let after = ''
  for (;;) {
    const rows = await chunkAfter(after)
    yield* rows
    if (rows.length < CHUNK) return
    after = String(rows.at(-1)?.[key as keyof Row])
  }
}

function accountsAfter(trx: Transaction<Tables>, after: string) {
  return trx
    .selectFrom('account')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(CHUNK)
    .execute()
}

interface OwnedRows {
  readonly trx: Transaction<Tables>
  readonly table: Owned
  readonly key: string
  readonly account: string
}

function ownedAfter({ trx, table, key, account }: OwnedRows, after: string): Promise<object[]> {
  return trx
    .selectFrom(table)
    .selectAll()
    .where('account', '=', account)
    .where(sql.ref(key), '>', after)
    .orderBy(sql.ref(key))
    .limit(CHUNK)
    .execute()
}

type SignInRow = Readonly<Record<string, unknown>>

async function* signInOf(trx: Transaction<Tables>, account: string): AsyncGenerator<BackupRow> {
  for (const table of SIGN_IN) {
    const owner = sql.ref(table === 'auth_user' ? 'id' : 'account')
    const query = sql<SignInRow>`select * from ${sql.table(table)} where ${owner} = ${account} order by id`
    for (const row of (await query.execute(trx)).rows) yield [table, asPlain(row)]
  }
}

/** PostgreSQL has dates and truth values, SQLite has text and 0 or 1; both take the latter. */
function asPlain(row: SignInRow): SignInRow {
  const plain = (value: unknown) => {
    if (value instanceof Date) return value.toISOString()
    return typeof value === 'boolean' ? Number(value) : value
  }
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))
}

/** For row level security; a database without it needs nothing. */
async function actFor(
  trx: Transaction<Tables>,
  kind: DatabaseKind,
  account: string
): Promise<void> {
  if (kind === 'postgres')
    await sql`select set_config('charley.account', ${account}, true)`.execute(trx)
}

export interface RestoreOptions {
  /** Accounts that were erased after the backup come back too; otherwise they stay gone. */
  readonly withErased?: boolean
}

export interface RestoreSummary extends BackupSummary {
  /** Accounts of the backup that stayed out, since they were erased. */
  readonly leftOut: number
}

/** Everything that was there is replaced, in one transaction; a damaged backup changes nothing. */
export async function restore(
  { db, kind }: Database,
  file: string,
  { withErased = false }: RestoreOptions = {}
): Promise<RestoreSummary> {
  await verifyBackup(file)
  const counted = { accounts: 0, rows: 0, leftOut: 0 }
  await db.transaction().execute(async (trx) => {
    const isErased = erasedAmong(withErased ? [] : await findErased(trx))
    await trx.deleteFrom('account').execute()
    for await (const row of readBackup(file)) {
      const staysOut = isErased(row)
      count(counted, row, staysOut)
      if (!staysOut) await putBack({ trx, kind }, row)
    }
  })
  return counted
}

type Counted = { -readonly [field in keyof RestoreSummary]: RestoreSummary[field] }

function count(counted: Counted, [table]: BackupRow, staysOut: boolean): void {
  if (!staysOut) counted.rows += 1
  if (table === 'account') counted[staysOut ? 'leftOut' : 'accounts'] += 1
}

async function putBack({ trx, kind }: Reading, [table, row]: BackupRow): Promise<void> {
  if (table === 'account') {
    await actFor(trx, kind, String(row.id))
    await isBack(trx, row)
  }
  await trx
    .insertInto(table as Owned)
    .values(row as never)
    .execute()
}

async function isBack(trx: Transaction<Tables>, { id, created_at }: BackupRow[1]): Promise<void> {
  await trx
    .deleteFrom('erased_account')
    .where('account', '=', String(id))
    .where('created_at', '=', String(created_at))
    .execute()
}

import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { COLLECTIONS } from './collections.ts'
import { RecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/**
 * A backup is gzip of JSON lines: a head, one line for each row, and an end with the number of rows and their digest.
 * The same on both databases, so that a backup of one can be restored into the other.
 */
const FORMAT = 'charley-backup/1'

const OWNED = ['document', ...COLLECTIONS] as const
type Owned = (typeof OWNED)[number]

/** Rows fetched at once. */
const CHUNK = 1000

export interface BackupSummary {
  readonly accounts: number
  readonly rows: number
}

interface Database {
  readonly db: Kysely<Tables>
  readonly kind: DatabaseKind
}

/** Written beside and moved into place whole: a backup that was cut short never looks like one. */
export async function backUp(database: Database & Clock, file: string): Promise<BackupSummary> {
  const partial = `${file}.${process.pid}.partial`
  try {
    const summary = await database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => writeFile({ ...database, trx }, partial))
    await syncAndMove(partial, file)
    return summary
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

interface Clock {
  /** ISO instant. */
  readonly now: () => string
}

interface Reading extends Clock, Pick<Database, 'kind'> {
  readonly trx: Transaction<Tables>
}

async function writeFile(reading: Reading, file: string): Promise<BackupSummary> {
  const counted = { accounts: 0, rows: 0 }
  const lines = Readable.from(linesOf(reading, counted))
  await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600 }))
  return counted
}

async function* linesOf(
  reading: Reading,
  counted: { accounts: number; rows: number }
): AsyncGenerator<string> {
  const digest = createHash('sha256')
  yield `${JSON.stringify({ format: FORMAT, at: reading.now() })}\n`
  for await (const [table, row] of rowsOf(reading)) {
    const line = JSON.stringify([table, row])
    digest.update(line)
    counted.rows += 1
    if (table === 'account') counted.accounts += 1
    yield `${line}\n`
  }
  yield `${JSON.stringify({ rows: counted.rows, sha256: digest.digest('hex') })}\n`
}

async function* rowsOf({ trx, kind }: Reading): AsyncGenerator<readonly [string, object]> {
  for await (const account of inChunks('id', (after) => accountsAfter(trx, after))) {
    yield ['account', account]
    await actFor(trx, kind, account.id)
    for (const table of OWNED) {
      const key = table === 'document' ? 'name' : 'id'
      const chunk = (after: string) => ownedAfter({ trx, table, key, account: account.id }, after)
      for await (const row of inChunks(key, chunk)) yield [table, row]
    }
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

/** For row level security; a database without it needs nothing. */
async function actFor(
  trx: Transaction<Tables>,
  kind: DatabaseKind,
  account: string
): Promise<void> {
  if (kind === 'postgres')
    await sql`select set_config('charley.account', ${account}, true)`.execute(trx)
}

async function syncAndMove(partial: string, file: string): Promise<void> {
  const handle = await open(partial, 'r')
  await handle.sync()
  await handle.close()
  await rename(partial, file)
}

/** Everything that was there is replaced, in one transaction; a damaged backup changes nothing. */
export async function restore({ db, kind }: Database, file: string): Promise<BackupSummary> {
  await verify(file)
  const counted = { accounts: 0, rows: 0 }
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('account').execute()
    for await (const [table, row] of rowsFrom(file)) {
      if (table === 'account') {
        counted.accounts += 1
        await actFor(trx, kind, String(row.id))
      }
      counted.rows += 1
      await trx
        .insertInto(table)
        .values(row as never)
        .execute()
    }
  })
  return counted
}

/** Reads it to its end: the digest covers every row. */
async function verify(file: string): Promise<void> {
  for await (const _row of rowsFrom(file));
}

type BackupRow = readonly [Owned | 'account', Readonly<Record<string, unknown>>]

async function* rowsFrom(file: string): AsyncGenerator<BackupRow> {
  const digest = createHash('sha256')
  let rows = 0
  let isHead = true
  let isWhole = false
  for await (const line of linesIn(file)) {
    const value: unknown = JSON.parse(line)
    if (isHead) {
      if (!hasFields(value, { format: FORMAT })) throw new RecordsError('records.backup-invalid')
      isHead = false
    } else if (isBackupRow(value)) {
      digest.update(line)
      rows += 1
      yield value
    } else isWhole = hasFields(value, { rows, sha256: digest.copy().digest('hex') })
  }
  if (!isWhole) throw new RecordsError('records.backup-invalid')
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const plain = source.pipe(createGunzip())
  source.on('error', (error) => plain.destroy(error))
  try {
    yield* createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    throw new RecordsError('records.backup-invalid', error)
  }
}

function isBackupRow(value: unknown): value is BackupRow {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [table, row] = value
  return ['account', ...OWNED].includes(table) && typeof row === 'object' && row !== null
}

function hasFields(value: unknown, fields: Readonly<Record<string, unknown>>): boolean {
  const record = value as Readonly<Record<string, unknown>> | null
  return Object.entries(fields).every(([name, field]) => record?.[name] === field)
}

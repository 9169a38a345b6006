import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { COLLECTIONS } from './collections.ts'
import { RecordsError } from './records-error.ts'

/**
 * A backup is gzip of JSON lines: a head, one line for each row, and an end with the number of rows and their digest.
 * The same on both databases, so that a backup of one can be restored into the other.
 */
const FORMAT = 'charley-backup/1'

/** The tables whose rows belong to an account; each account's come after the account itself. */
export const OWNED = ['document', ...COLLECTIONS] as const
export type Owned = (typeof OWNED)[number]

/** How its person and programs get in, so that they still do after a restore. Sessions are not kept. */
export const SIGN_IN = ['auth_user', 'auth_credential', 'auth_passkey', 'api_token'] as const
type SignIn = (typeof SIGN_IN)[number]

const TABLES: readonly string[] = ['account', ...SIGN_IN, ...OWNED]

export type BackupRow = readonly [Owned | SignIn | 'account', Readonly<Record<string, unknown>>]

export interface BackupSummary {
  readonly accounts: number
  readonly rows: number
}

interface BackupContent {
  /** ISO instant. */
  readonly at: string
  readonly rows: AsyncIterable<BackupRow>
}

/** Written beside and moved into place whole: a backup that was cut short never looks like one. */
export async function writeBackup(file: string, content: BackupContent): Promise<BackupSummary> {
  const partial = `${file}.${process.pid}.partial`
  const counted = { accounts: 0, rows: 0 }
  try {
    const lines = Readable.from(linesOf(content, counted))
    await pipeline(lines, createGzip(), createWriteStream(partial, { mode: 0o600 }))
    await syncAndMove(partial, file)
    return counted
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

async function* linesOf(
  { at, rows }: BackupContent,
  counted: { accounts: number; rows: number }
): AsyncGenerator<string> {
  const digest = createHash('sha256')
  yield `${JSON.stringify({ format: FORMAT, at })}\n`
  for await (const row of rows) {
    const line = JSON.stringify(row)
    digest.update(line)
    counted.rows += 1
    if (row[0] === 'account') counted.accounts += 1
    yield `${line}\n`
  }
  yield `${JSON.stringify({ rows: counted.rows, sha256: digest.digest('hex') })}\n`
}

async function syncAndMove(partial: string, file: string): Promise<void> {
  const handle = await open(partial, 'r')
  await handle.sync()
  await handle.close()
  await rename(partial, file)
}

/** Reads it to its end: the digest covers every row. Rejects where a backup is not whole. */
export async function verifyBackup(file: string): Promise<void> {
  for await (const _row of readBackup(file));
}

/** When a backup was made, as an ISO instant. */
export async function momentOfBackup(file: string): Promise<string> {
  for await (const line of linesIn(file)) {
    const head = parse(line) as { readonly at?: unknown } | null
    if (typeof head?.at === 'string') return head.at
    break
  }
  throw new RecordsError('records.backup-invalid')
}

/** Whether it is whole is known only after the last row: see `verifyBackup`. */
export async function* readBackup(file: string): AsyncGenerator<BackupRow> {
  const digest = createHash('sha256')
  let rows = 0
  let isHead = true
  let isWhole = false
  for await (const line of linesIn(file)) {
    const value = parse(line)
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
    if (isMissing(error)) throw error
    throw new RecordsError('records.backup-invalid', error)
  } finally {
    source.destroy()
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new RecordsError('records.backup-invalid', error)
  }
}

function isBackupRow(value: unknown): value is BackupRow {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [table, row] = value
  return TABLES.includes(table) && typeof row === 'object' && row !== null
}

function hasFields(value: unknown, fields: Readonly<Record<string, unknown>>): boolean {
  const record = value as Readonly<Record<string, unknown>> | null
  return Object.entries(fields).every(([name, field]) => record?.[name] === field)
}

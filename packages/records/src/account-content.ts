import { type Kysely, sql, type Transaction } from 'kysely'
import type { InAccount } from './account-records.ts'
import { COLLECTIONS, type Collection, DOCUMENTS, type DocumentName } from './collections.ts'
import { RecordsError } from './records-error.ts'
import type { DatabaseKind, DocumentRow, RecordRow, Tables } from './tables.ts'

/** A record with everything that is kept about it. */
export interface KeptRecord {
  readonly id: string
  readonly version: number
  readonly moment: string
  /** ISO instant, like `updatedAt`. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly body: unknown
}

export interface KeptDocument {
  readonly version: number
  readonly updatedAt: string
  readonly body: unknown
}

/** All that one account holds, in an order of its own: the same content is the same value. */
export interface AccountContent {
  readonly documents: Readonly<Partial<Record<DocumentName, KeptDocument>>>
  /** Each by moment, then id. */
  readonly collections: Readonly<Record<Collection, readonly KeptRecord[]>>
}

/** Rows written with one statement; each has seven values, and SQLite takes 32,766. */
const CHUNK = 500

/** To be called in a transaction that sees one state of the database. */
export async function readContent({ trx, account }: InAccount): Promise<AccountContent> {
  const rows = await trx
    .selectFrom('document')
    .selectAll()
    .where('account', '=', account)
    .orderBy('name')
    .execute()
  const documents = Object.fromEntries(
    DOCUMENTS.flatMap((name) =>
      rows.filter((row) => row.name === name).map((row) => [name, toDocument(row)])
    )
  )
  const collections: [Collection, readonly KeptRecord[]][] = []
  for (const collection of COLLECTIONS) {
    const records = await trx
      .selectFrom(collection)
      .selectAll()
      .where('account', '=', account)
      .orderBy('moment')
      .orderBy('id')
      .execute()
    collections.push([collection, records.map(toKept)])
  }
  return {
    documents,
    collections: Object.fromEntries(collections) as AccountContent['collections']
  }
}

/** Brings in all of it, as it was; refused where the account holds anything, unless that is to be replaced. */
export async function writeContent(
  { trx, account }: InAccount,
  content: AccountContent,
  replace: boolean
): Promise<void> {
  if (replace) await removeAll(trx, account)
  else if (await holdsAnything(trx, account)) throw new RecordsError('records.not-empty')
  for (const name of DOCUMENTS) {
    const kept = content.documents[name]
    if (kept)
      await trx
        .insertInto('document')
        .values(fromDocument(account, name, kept))
        .execute()
  }
  for (const collection of COLLECTIONS) {
    const records = content.collections[collection]
    for (let start = 0; start < records.length; start += CHUNK) {
      const rows = records.slice(start, start + CHUNK).map((kept) => fromKept(account, kept))
      await trx.insertInto(collection).values(rows).execute()
    }
  }
}

/** Until the transaction ends no record of the account is written by another one. SQLite has one writer anyway. */
export async function holdAccount(
  trx: Transaction<Tables>,
  kind: DatabaseKind,
  account: string
): Promise<void> {
  if (kind === 'postgres') {
    await sql`select id from account where id = ${account} for update`.execute(trx)
  }
}

async function holdsAnything(trx: Kysely<Tables>, account: string): Promise<boolean> {
  for (const table of ['document', ...COLLECTIONS] as const) {
    const row = await trx
      .selectFrom(table)
      .select('account')
      .where('account', '=', account)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

/** The keys of writes stay: what a device sends again late is still known to have been done. */
async function removeAll(trx: Kysely<Tables>, account: string): Promise<void> {
  for (const table of ['document', ...COLLECTIONS] as const) {
    await trx.deleteFrom(table).where('account', '=', account).execute()
  }
}

function toDocument({ version, updated_at, body }: DocumentRow): KeptDocument {
  return { version, updatedAt: updated_at, body: JSON.parse(body) }
}

function fromDocument(account: string, name: string, kept: KeptDocument): DocumentRow {
  const { version, updatedAt, body } = kept
  return { account, name, version, updated_at: updatedAt, body: JSON.stringify(body) }
}

function toKept({ id, version, moment, created_at, updated_at, body }: RecordRow): KeptRecord {
  const times = { createdAt: created_at, updatedAt: updated_at }
  return { id, version, moment, ...times, body: JSON.parse(body) }
}

function fromKept(account: string, kept: KeptRecord): RecordRow {
  const { id, version, moment, createdAt, updatedAt, body } = kept
  const times = { created_at: createdAt, updated_at: updatedAt }
  return { account, id, version, moment, ...times, body: JSON.stringify(body) }
}

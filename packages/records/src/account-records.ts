import type { Transaction } from 'kysely'
import type { Collection, DocumentName } from './collections.ts'
import { boundsOf, type ListOptions, type ListRow, listQuery, toPage } from './list-query.ts'
import { RecordsError } from './records-error.ts'
import type { Tables } from './tables.ts'

/** A record as callers see it. */
export interface StoredRecord {
  readonly id: string
  readonly version: number
  readonly moment: string
  readonly body: unknown
}

export interface NewRecord {
  readonly id: string
  readonly moment: string
  readonly body: unknown
}

export interface Page {
  readonly items: readonly StoredRecord[]
  readonly next: string | null
}

export interface StoredDocument {
  readonly version: number
  readonly body: unknown
}

/** Everything of one account inside one transaction: every statement is filtered by the account first. */
export interface AccountRecords {
  list(collection: Collection, options: ListOptions): Promise<Page>
  read(collection: Collection, id: string): Promise<StoredRecord>
  create(collection: Collection, record: NewRecord): Promise<StoredRecord>
  /** @param version the one that the caller has seen. */
  update(collection: Collection, record: NewRecord, version: number): Promise<StoredRecord>
  remove(collection: Collection, id: string, version?: number): Promise<void>
  readDocument(name: DocumentName): Promise<StoredDocument | undefined>
  /** @param version the one that the caller has seen; 0 where there was none. */
  writeDocument(name: DocumentName, body: unknown, version: number): Promise<StoredDocument>
}

export interface InAccount {
  readonly trx: Transaction<Tables>
  readonly account: string
  /** ISO instant. */
  readonly now: string
}

export function accountRecords(inside: InAccount): AccountRecords {
  return {
    list: (collection, options) => list(inside, collection, options),
    read: (collection, id) => read(inside, collection, id),
    create: (collection, record) => create(inside, collection, record),
    update: (collection, record, version) => update(inside, collection, { record, version }),
    remove: (collection, id, version) => remove(inside, collection, { id, version }),
    readDocument: (name) => readDocument(inside, name),
    writeDocument: (name, body, version) => writeDocument(inside, name, { body, version })
  }
}

async function list(
  { trx, account }: InAccount,
  collection: Collection,
  options: ListOptions
): Promise<Page> {
  const rows = await listQuery(trx, collection, boundsOf(account, options)).execute()
  const { items, next } = toPage(rows, options.limit)
  return { items: items.map(toRecord), next }
}

function toRecord({ id, version, moment, body }: ListRow): StoredRecord {
  return { id, version, moment, body: JSON.parse(body) }
}

async function find(
  { trx, account }: InAccount,
  collection: Collection,
  id: string
): Promise<StoredRecord | undefined> {
  const row = await trx
    .selectFrom(collection)
    .select(['id', 'version', 'moment', 'body'])
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toRecord(row)
}

async function read(inside: InAccount, collection: Collection, id: string): Promise<StoredRecord> {
  const record = await find(inside, collection, id)
  if (!record) throw new RecordsError('records.not-found')
  return record
}

async function create(
  { trx, account, now }: InAccount,
  collection: Collection,
  { id, moment, body }: NewRecord
): Promise<StoredRecord> {
  const row = { id, version: 1, moment, body: JSON.stringify(body) }
  await trx
    .insertInto(collection)
    .values({ account, ...row, created_at: now, updated_at: now })
    .execute()
  return { ...row, body }
}

async function update(
  inside: InAccount,
  collection: Collection,
  { record, version }: { readonly record: NewRecord; readonly version: number }
): Promise<StoredRecord> {
  const { trx, account, now } = inside
  const { id, moment, body } = record
  const { numUpdatedRows } = await trx
    .updateTable(collection)
    .set({ moment, body: JSON.stringify(body), version: version + 1, updated_at: now })
    .where('account', '=', account)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) await sayWhyNot(inside, collection, id)
  return { id, moment, body, version: version + 1 }
}

async function remove(
  inside: InAccount,
  collection: Collection,
  { id, version }: { readonly id: string; readonly version: number | undefined }
): Promise<void> {
  const { trx, account } = inside
  const { numDeletedRows } = await trx
    .deleteFrom(collection)
    .where('account', '=', account)
    .where('id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  if (numDeletedRows === 0n) await sayWhyNot(inside, collection, id)
}

async function sayWhyNot(inside: InAccount, collection: Collection, id: string): Promise<never> {
  const found = await find(inside, collection, id)
  throw new RecordsError(found ? 'records.conflict' : 'records.not-found')
}

async function readDocument(
  { trx, account }: InAccount,
  name: DocumentName
): Promise<StoredDocument | undefined> {
  const row = await trx
    .selectFrom('document')
    .select(['version', 'body'])
    .where('account', '=', account)
    .where('name', '=', name)
    .executeTakeFirst()
  return row && { version: row.version, body: JSON.parse(row.body) }
}

async function writeDocument(
  { trx, account, now }: InAccount,
  name: DocumentName,
  { body, version }: { readonly body: unknown; readonly version: number }
): Promise<StoredDocument> {
  const content = { version: version + 1, body: JSON.stringify(body), updated_at: now }
  const written =
    version === 0
      ? await trx
          .insertInto('document')
          .values({ account, name, ...content })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows ?? 0n)
      : await trx
          .updateTable('document')
          .set(content)
          .where('account', '=', account)
          .where('name', '=', name)
          .where('version', '=', version)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows)
  if (written === 0n) throw new RecordsError('records.conflict')
  return { version: version + 1, body }
}

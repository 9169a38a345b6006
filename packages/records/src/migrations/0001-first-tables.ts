import { type Kysely, sql } from 'kysely'
import { COLLECTIONS } from '../collections.ts'
import type { DatabaseKind } from '../tables.ts'

/** Ids of accounts are shared with the accounts' own tables; nothing else about a person is here. */
export async function firstTables(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await createDocuments(db)
  await createWriteKeys(db)
  for (const collection of COLLECTIONS) await createCollection(db, collection, kind)
}

function ofAccount(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade')
    )
}

async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await ofAccount(db, 'document')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_key', ['account', 'name'])
    .execute()
}

async function createWriteKeys(db: Kysely<unknown>): Promise<void> {
  await ofAccount(db, 'write_key')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('write_key_key', ['account', 'key'])
    .execute()
}

async function createCollection(
  db: Kysely<unknown>,
  table: string,
  kind: DatabaseKind
): Promise<void> {
  // The same order on both databases, whatever the language of the machine.
  const ordered = kind === 'postgres' ? sql`text collate "C"` : sql`text`
  await ofAccount(db, table)
    .addColumn('id', ordered, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version >= 1`))
    .addColumn('moment', ordered, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['account', 'id'])
    .execute()
  await db.schema
    .createIndex(`${table}_by_moment`)
    .on(table)
    .columns(['account', 'moment', 'id'])
    .execute()
}

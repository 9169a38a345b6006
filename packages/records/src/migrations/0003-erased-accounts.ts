import type { Kysely } from 'kysely'

/** Which accounts were erased, so that they can be taken out of older backups too. Nothing of what they held. */
export async function erasedAccounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erased_account')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('erased_account_key', ['account', 'created_at'])
    .execute()
}

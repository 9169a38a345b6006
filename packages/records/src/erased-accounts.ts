import type { Kysely } from 'kysely'
import type { BackupRow } from './backup-file.ts'
import type { ErasedAccountRow, Tables } from './tables.ts'

/** Accounts that a backup may still hold although they were erased. */
export async function findErased(db: Kysely<Tables>): Promise<readonly ErasedAccountRow[]> {
  return db.selectFrom('erased_account').selectAll().execute()
}

/** Rows come account by account: says for each whether it belongs to one that was erased. */
export function erasedAmong(erased: readonly ErasedAccountRow[]): (row: BackupRow) => boolean {
  const keys = new Set(erased.map(({ account, created_at }) => keyOf(account, created_at)))
  let isErased = false
  return ([table, row]) => {
    if (table === 'account') isErased = keys.has(keyOf(row.id, row.created_at))
    return isErased
  }
}

function keyOf(account: unknown, createdAt: unknown): string {
  return JSON.stringify([account, createdAt])
}

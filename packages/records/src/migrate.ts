import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { firstTables } from './migrations/0001-first-tables.ts'
import { rowLevelSecurity } from './migrations/0002-row-level-security.ts'
import { erasedAccounts } from './migrations/0003-erased-accounts.ts'
import { signIn } from './migrations/0004-sign-in.ts'
import { asRecordsError, RecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/** Only grows: a migration that was released is never changed, and none takes anything away. */
const MIGRATIONS: Readonly<Record<string, (kind: DatabaseKind) => Migration>> = {
  '0001-first-tables': (kind) => ({ up: (db) => firstTables(db, kind) }),
  '0002-row-level-security': (kind) => ({
    up: kind === 'postgres' ? rowLevelSecurity : async () => undefined
  }),
  '0003-erased-accounts': () => ({ up: erasedAccounts }),
  '0004-sign-in': (kind) => ({ up: (db) => signIn(db, kind) })
}

/** Brings a database to the tables of this version; safe to call by several servers at once. */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, migrationFor]) => [name, migrationFor(kind)])
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const known = asRecordsError(error)
  throw known instanceof RecordsError ? known : new RecordsError('records.migration-failed', error)
}

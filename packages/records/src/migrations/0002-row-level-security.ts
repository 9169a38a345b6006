import { type Kysely, sql } from 'kysely'
import { COLLECTIONS } from '../collections.ts'

/** PostgreSQL only: even a query that forgot its filter sees one account's rows. Holds for the tables' owner too. */
export async function rowLevelSecurity(db: Kysely<unknown>): Promise<void> {
  for (const table of ['document', 'write_key', ...COLLECTIONS]) {
    const name = sql.table(table)
    await sql`alter table ${name} enable row level security`.execute(db)
    await sql`alter table ${name} force row level security`.execute(db)
    await sql`create policy own_account on ${name} using (account = current_setting('charley.account', true))`.execute(
      db
    )
  }
}

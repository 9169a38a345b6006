import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { expect, test } from 'vitest'
import { connect, type Place } from './connect.ts'
import { startPostgres, startSqlite } from './test-databases.ts'

/**
 * What the migrations make, as text that people read and that shows in a review what a new migration changes. It only
 * grows: `npx vitest run packages/records/src/schema.test.ts -u` writes it anew.
 */
const REFERENCE = resolve(import.meta.dirname, '../../../docs/reference')

test.each([
  ['sqlite', startSqlite, tablesOfFile],
  ['postgres', startPostgres, tablesOfServer]
])(
  'the tables on %s are those that are written down',
  async (kind, start, tablesOf) => {
    const database = await start()
    try {
      const { close } = await connect(database.place)
      await close()
      const text = `${(await tablesOf(database.place)).join('\n')}\n`
      await expect(text).toMatchFileSnapshot(resolve(REFERENCE, `tables-${kind}.txt`))
    } finally {
      await database.stop()
    }
  },
  60_000
)

/** Before each column and constraint of a table. */
const COLUMN = /(?<=[(,]) ?(?="\w+" (?:text|integer|varchar)|constraint)/

async function tablesOfFile(place: Place): Promise<string[]> {
  if (!('file' in place)) throw new Error('no file')
  const database = new DatabaseSync(place.file)
  const rows = database
    .prepare(
      'select sql from sqlite_schema where sql is not null order by tbl_name, type desc, name'
    )
    .all()
  database.close()
  return rows.flatMap(({ sql }) => [
    ...String(sql)
      .split(COLUMN)
      .map((part, at) => (at === 0 ? part : `  ${part}`)),
    ''
  ])
}

const OF_SERVER = `
  select c.relname as name, 1 as part, a.attnum as place,
    format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end) as line
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  union all
  select c.relname, 2, 0, pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
  union all
  select tablename, 3, 0, indexdef from pg_indexes where schemaname = 'public'
  union all
  select tablename, 4, 0, format('policy %s: %s', policyname, qual) from pg_policies where schemaname = 'public'
  order by 1, 2, 3, 4`

async function tablesOfServer(place: Place): Promise<string[]> {
  if (!('url' in place)) throw new Error('no address')
  const client = new pg.Client({ connectionString: place.url })
  await client.connect()
  const { rows } = await client.query<{ name: string; line: string }>(OF_SERVER)
  await client.end()
  const byTable = Map.groupBy(rows, ({ name }) => name)
  return [...byTable].flatMap(([name, parts]) => [
    name,
    ...parts.map(({ line }) => `  ${line}`),
    ''
  ])
}

import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Place } from '@charley/records'

// Of the records' own packages: the bench has none of its own.
const require = createRequire(resolve(import.meta.dirname, '../../packages/records/package.json'))
const pg = require('pg') as typeof import('pg')

/** What a database does by itself some minutes after so many rows came at once; returns its size in bytes. */
export async function tidy(place: Place): Promise<number> {
  if ('file' in place) {
    const database = new DatabaseSync(place.file)
    database.exec('pragma wal_checkpoint(truncate); pragma optimize')
    database.close()
    return statSync(place.file).size
  }
  const client = new pg.Client({ connectionString: place.url })
  await client.connect()
  await client.query('vacuum analyze')
  const { rows } = await client.query('select pg_database_size(current_database()) as size')
  await client.end()
  return Number(rows[0].size)
}

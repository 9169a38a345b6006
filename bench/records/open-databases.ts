import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres, type TestDatabase } from '@charley/records/test-databases'

/** SQLite and PostgreSQL, each empty; on a real disk where `BENCH_FOLDER` names one. */
export const DATABASES: Readonly<Record<string, () => Promise<TestDatabase>>> = {
  sqlite: openSqlite,
  postgres: startPostgres
}

/** Not in the folder for temporary files, which may be memory. */
async function openSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? import.meta.dirname, 'data-'))
  return {
    kind: 'sqlite',
    place: { file: join(folder, 'charley.sqlite') },
    stop: () => rm(folder, { recursive: true, force: true })
  }
}

export function databasesNamed(names: string): string[] {
  const wanted = names === 'both' ? Object.keys(DATABASES) : [names]
  for (const name of wanted) {
    if (!(name in DATABASES)) throw new Error(`--database is ${name}: sqlite, postgres or both.`)
  }
  return wanted
}

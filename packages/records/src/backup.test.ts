import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUpRecords, restoreRecords } from './care-of-data.ts'
import { connect } from './connect.ts'
import { openRecords, type Records } from './open-records.ts'
import { startPostgres, startSqlite, type TestDatabase } from './test-databases.ts'

const NOW = '2026-11-20T03:12:00.000Z'
const now = () => NOW
const EPISODES = 2500

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('a backup of %s', (_name, start) => {
  let folder: string
  let database: TestDatabase
  let records: Records

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'charley-backup-'))
    database = await start()
    records = await openRecords(database.place, { now })
    for (const account of ['a', 'b']) {
      await records.openAccount(account)
      await records.within(account, (own) => own.writeDocument('profile', { ageYears: 68 }, 0))
    }
    await records.within('a', async (own) => {
      for (let i = 0; i < EPISODES; i += 1) {
        await own.create('episodes', { id: `e${i}`, moment: NOW, body: { severity: i % 11 } })
      }
    })
  }, 120_000)

  afterAll(async () => {
    await records?.close()
    await database?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const countOf = (own: Records, account: string) =>
    own.within(account, async (inside) => {
      const ids = new Set<string>()
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof inside.list>> = await inside.list('episodes', {
          limit: 500,
          ...(cursor !== null && { cursor })
        })
        for (const { id } of page.items) ids.add(id)
        cursor = page.next
      } while (cursor !== null)
      return ids.size
    })

  it('brings everything back while the server runs, and nothing that came later', async () => {
    const file = join(folder, 'one.backup')
    expect(await backUpRecords(database.place, file, now)).toEqual({
      accounts: 2,
      rows: 2 + 2 + EPISODES
    })
    await records.within('a', (own) =>
      own.create('episodes', { id: 'later', moment: NOW, body: {} })
    )
    await records.within('b', (own) => own.writeDocument('profile', { ageYears: 70 }, 1))
    await restoreRecords(database.place, file)
    expect(await countOf(records, 'a')).toBe(EPISODES)
    expect(await records.within('b', (own) => own.readDocument('profile'))).toEqual({
      version: 1,
      body: { ageYears: 68 }
    })
  })

  it('can be restored into the other kind of file: an empty SQLite', async () => {
    const file = join(folder, 'move.backup')
    await backUpRecords(database.place, file, now)
    const place = { file: join(folder, 'elsewhere.sqlite') }
    await restoreRecords(place, file)
    const elsewhere = await openRecords(place, { now })
    expect(await countOf(elsewhere, 'a')).toBe(EPISODES)
    await elsewhere.close()
  })

  it('lets everybody in as before: passwords, passkeys and tokens come back', async () => {
    const { db, kind, close } = await connect(database.place)
    const yes = kind === 'postgres' ? true : 1
    try {
      await db.transaction().execute(async (trx) => {
        if (kind === 'postgres') {
          await sql`select set_config('charley.account', 'a', true)`.execute(trx)
        }
        await sql`insert into auth_user (id, name, email, "emailVerified", "createdAt", "updatedAt") values ('a', 'Ann', 'ann@example.org', ${yes}, ${NOW}, ${NOW})`.execute(
          trx
        )
        await sql`insert into auth_credential (id, account, "accountId", "providerId", password, "createdAt", "updatedAt") values ('c', 'a', 'a', 'credential', 'hash', ${NOW}, ${NOW})`.execute(
          trx
        )
        await sql`insert into auth_passkey (id, account, "publicKey", "credentialID", counter, "deviceType", "backedUp") values ('p', 'a', 'key', 'id', 3, 'singleDevice', ${yes})`.execute(
          trx
        )
        const token = { account: 'a', id: 't', name: 'watch', scopes: '[]', digest: 'd' }
        await trx
          .insertInto('api_token')
          .values({ ...token, created_at: NOW })
          .execute()
      })
      const signIns = async () => [
        (await sql`select * from auth_user`.execute(db)).rows,
        (await sql`select * from auth_credential`.execute(db)).rows,
        (await sql`select * from auth_passkey`.execute(db)).rows,
        await records.withTokens('a', (tokens) => tokens.list())
      ]
      const before = await signIns()
      expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1])
      const file = join(folder, 'sign-in.backup')
      const made = await backUpRecords(database.place, file, now)
      await restoreRecords(database.place, file)
      expect(await signIns()).toEqual(before)
      const moved = { file: join(folder, 'moved.sqlite') }
      await restoreRecords(moved, file)
      expect(await backUpRecords(moved, join(folder, 'again.backup'), now)).toEqual(made)
    } finally {
      await close()
    }
  })

  it('that was cut short or changed is refused, and what is there stays', async () => {
    const file = join(folder, 'broken.backup')
    await backUpRecords(database.place, file, now)
    const whole = await readFile(file)
    await truncate(file, whole.length - 20)
    const refused = { code: 'records.backup-invalid' }
    await expect(restoreRecords(database.place, file)).rejects.toMatchObject(refused)
    const changed = gunzipSync(whole).toString().replace('"severity\\":3', '"severity\\":9')
    await writeFile(file, gzipSync(changed))
    await expect(restoreRecords(database.place, file)).rejects.toMatchObject(refused)
    await writeFile(file, 'no backup at all')
    await expect(restoreRecords(database.place, file)).rejects.toMatchObject(refused)
    expect(await countOf(records, 'a')).toBe(EPISODES)
  })
})

import type { LogEvent } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from './account-records.ts'
import { COLLECTIONS } from './collections.ts'
import type { ListOptions } from './list-query.ts'
import { openRecords, type Records } from './open-records.ts'
import { startPostgres, startSqlite, type TestDatabase } from './test-databases.ts'

const NOW = '2026-11-20T03:12:00.000Z'

describe('records on PostgreSQL', () => {
  it('show nothing to a statement that does not say whose it is', async () => {
    const database = await startPostgres()
    const records = await openRecords(database.place, { now: () => NOW })
    const client = new pg.Client({ connectionString: addressOf(database) })
    try {
      await records.openAccount('a')
      await records.within('a', (own) =>
        own.create('episodes', { id: 'e1', moment: NOW, body: { severity: 6 } })
      )
      await client.connect()
      const rows = async () => (await client.query('select id from episodes')).rows
      expect(await rows()).toEqual([])
      await client.query("select set_config('charley.account', 'b', false)")
      expect(await rows()).toEqual([])
      await client.query("select set_config('charley.account', 'a', false)")
      expect(await rows()).toEqual([{ id: 'e1' }])
    } finally {
      await client.end()
      await records.close()
      await database.stop()
    }
  }, 60_000)
})

function addressOf({ place }: TestDatabase): string {
  if ('url' in place) return place.url
  throw new Error('a file has no address')
}

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('records on %s', (_name, start) => {
  let database: TestDatabase
  let records: Records
  let statements: string[] = []
  let count = 0
  let mine = ''
  let theirs = ''

  const log = ({ query }: LogEvent) => statements.push(query.sql)

  beforeAll(async () => {
    database = await start()
    records = await openRecords(database.place, { now: () => NOW, log })
  }, 60_000)

  afterAll(async () => {
    await records?.close()
    await database?.stop()
  })

  beforeEach(async () => {
    count += 1
    mine = `mine-${count}`
    theirs = `theirs-${count}`
    await records.openAccount(mine)
    await records.openAccount(theirs)
    statements = []
  })

  const episode = (id: string, moment = NOW, severity = 6) => ({ id, moment, body: { severity } })

  const add = (account: string, ...all: ReturnType<typeof episode>[]) =>
    records.within(account, async (own) => {
      for (const record of all) await own.create('episodes', record)
    })

  it('give back what was kept, as it was', async () => {
    const body = {
      note: 'naïve 🦵 "quoted"; drop table episodes',
      helped: ['stretch'],
      deep: { a: null }
    }
    await records.within(mine, (own) => own.create('episodes', { id: 'e1', moment: NOW, body }))
    expect(await records.within(mine, (own) => own.read('episodes', 'e1'))).toEqual({
      id: 'e1',
      version: 1,
      moment: NOW,
      body
    })
  })

  it('never show, change or remove anything of another account', async () => {
    await add(theirs, episode('e1'))
    for (const collection of COLLECTIONS) {
      const { items } = await records.within(mine, (own) => own.list(collection, { limit: 10 }))
      expect(items).toEqual([])
    }
    const refused = { code: 'records.not-found' }
    await expect(records.within(mine, (own) => own.read('episodes', 'e1'))).rejects.toMatchObject(
      refused
    )
    await expect(
      records.within(mine, (own) => own.update('episodes', episode('e1'), 1))
    ).rejects.toMatchObject(refused)
    await expect(records.within(mine, (own) => own.remove('episodes', 'e1'))).rejects.toMatchObject(
      refused
    )
    expect(await records.within(theirs, (own) => own.read('episodes', 'e1'))).toMatchObject({
      version: 1
    })
  })

  it('send no statement to a table of records without the account in it', async () => {
    await add(mine, episode('e1'), episode('e2'))
    await records.within(mine, async (own) => {
      const { next } = await own.list('episodes', {
        limit: 1,
        from: '2026-01-01',
        to: '2026-12-31'
      })
      await own.list('episodes', { limit: 1, cursor: next ?? '' })
      await own.update('episodes', episode('e1'), 1)
      await own.remove('episodes', 'e2', 1)
      await own.writeDocument('profile', { ageYears: 68 }, 0)
      await own.writeDocument('profile', { ageYears: 69 }, 1)
      await own.readDocument('profile')
    })
    await records.listTexts(mine, 'episodes', { limit: 1 })
    await records.writeOnce(mine, { key: 'k', fingerprint: 'f' }, (own) =>
      own.create('days', episode('d'))
    )
    await records.writeOnce(mine, { key: 'k', fingerprint: 'f' }, (own) =>
      own.create('days', episode('d'))
    )
    const tables = [...COLLECTIONS, 'document', 'write_key'].join('|')
    const aboutRecords = statements.filter((text) =>
      new RegExp(`(from|into|update) "(${tables})"`).test(text)
    )
    expect(aboutRecords.length).toBeGreaterThan(10)
    const filtered = /where "account" = |^insert into "\w+" \("account"/
    expect(aboutRecords.filter((text) => !filtered.test(text))).toEqual([])
  })

  it('list by the moment, page after page, each record once, between two days', async () => {
    const days = ['01', '03', '02', '05', '04', '04']
    await add(mine, ...days.map((day, i) => episode(`e${i}`, `2026-11-${day}T08:00:00.000Z`)))
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const options: ListOptions = {
        limit: 2,
        from: '2026-11-02',
        to: '2026-11-04',
        ...(cursor !== null && { cursor })
      }
      const page: Page = await records.within(mine, (own) => own.list('episodes', options))
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== null)
    expect(seen).toEqual(['e2', 'e1', 'e4', 'e5'])
  })

  it('pass a page on as the text that is kept, with what is committed and of that account only', async () => {
    await add(theirs, episode('e0', '2026-11-02T08:00:00.000Z'))
    await add(mine, ...['01', '02', '02', '03'].map((day, i) => episode(`e${i}`, `2026-11-${day}`)))
    const options = { limit: 2, from: '2026-11-02', to: '2026-11-03' }
    const first = await records.listTexts(mine, 'episodes', options)
    expect(first.items).toEqual([
      { id: 'e1', version: 1, moment: '2026-11-02', body: '{"severity":6}' },
      { id: 'e2', version: 1, moment: '2026-11-02', body: '{"severity":6}' }
    ])
    const cursor = first.next ?? ''
    const last = await records.listTexts(mine, 'episodes', { ...options, cursor })
    expect([last.items.map(({ id }) => id), last.next]).toEqual([['e3'], null])
    await expect(
      records.listTexts(mine, 'episodes', { limit: 2, cursor: 'nonsense' })
    ).rejects.toMatchObject({ code: 'records.cursor-invalid' })
  })

  it('refuse a change made on an older version, and leave the newer one', async () => {
    await add(mine, episode('e1'))
    await records.within(mine, (own) => own.update('episodes', episode('e1', NOW, 7), 1))
    await expect(
      records.within(mine, (own) => own.update('episodes', episode('e1', NOW, 2), 1))
    ).rejects.toMatchObject({ code: 'records.conflict' })
    await expect(
      records.within(mine, (own) => own.remove('episodes', 'e1', 1))
    ).rejects.toMatchObject({ code: 'records.conflict' })
    expect(await records.within(mine, (own) => own.read('episodes', 'e1'))).toMatchObject({
      version: 2,
      body: { severity: 7 }
    })
  })

  it('do a write with a key once, also when it is sent many times at once', async () => {
    const send = () =>
      records.writeOnce(mine, { key: 'tap', fingerprint: 'one' }, (own) =>
        own.create('episodes', episode(`e-${Math.random()}`))
      )
    const answers = await Promise.all(Array.from({ length: 8 }, send))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    const { items } = await records.within(mine, (own) => own.list('episodes', { limit: 10 }))
    expect(items).toHaveLength(1)
    await expect(
      records.writeOnce(mine, { key: 'tap', fingerprint: 'other' }, async () => null)
    ).rejects.toMatchObject({ code: 'records.key-reused' })
  })

  it('keep nothing of a piece of work that failed half way', async () => {
    await expect(
      records.within(mine, async (own) => {
        await own.create('episodes', episode('e1'))
        throw new Error('the power failed')
      })
    ).rejects.toThrow('the power failed')
    const { items } = await records.within(mine, (own) => own.list('episodes', { limit: 10 }))
    expect(items).toEqual([])
  })

  it('refuse an id that is taken', async () => {
    await add(mine, episode('e1'))
    await expect(add(mine, episode('e1'))).rejects.toMatchObject({ code: 'records.exists' })
  })

  it('refuse to overwrite a document that somebody else has written in between', async () => {
    const write = (age: number, version: number) =>
      records.within(mine, (own) => own.writeDocument('profile', { age }, version))
    await write(68, 0)
    await expect(write(70, 0)).rejects.toMatchObject({ code: 'records.conflict' })
    await write(69, 1)
    expect(await records.within(mine, (own) => own.readDocument('profile'))).toEqual({
      version: 2,
      body: { age: 69 }
    })
  })

  it('erase an account wholly, and only that one', async () => {
    await add(mine, episode('e1'))
    await add(theirs, episode('e1'))
    await records.eraseAccount(mine)
    await records.openAccount(mine)
    const left = (account: string) =>
      records.within(account, (own) => own.list('episodes', { limit: 10 }))
    expect((await left(mine)).items).toEqual([])
    expect((await left(theirs)).items).toHaveLength(1)
  })

  it('refuse a cursor that is none', async () => {
    await expect(
      records.within(mine, (own) => own.list('episodes', { limit: 2, cursor: 'nonsense' }))
    ).rejects.toMatchObject({ code: 'records.cursor-invalid' })
  })

  it('open again as they were left', async () => {
    await add(mine, episode('e1'))
    const again = await openRecords(database.place, { now: () => NOW })
    expect(await again.within(mine, (own) => own.read('episodes', 'e1'))).toMatchObject({
      id: 'e1'
    })
    await again.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRecords, type Records } from './open-records.ts'
import { startPostgres, startSqlite, type TestDatabase } from './test-databases.ts'

const NOW = '2026-11-20T03:12:00.000Z'
const LATER = '2026-11-21T03:12:00.000Z'
const EPISODES = 1200

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('all that an account holds, on %s,', (_name, start) => {
  let time = NOW
  const now = () => time
  let database: TestDatabase
  let records: Records

  beforeAll(async () => {
    database = await start()
    records = await openRecords(database.place, { now })
    for (const account of ['full', 'empty', 'other']) await records.openAccount(account)
    await records.within('full', async (own) => {
      await own.writeDocument('profile', { ageYears: 68 }, 0)
      for (let i = 0; i < EPISODES; i += 1) {
        const moment = new Date(Date.parse(NOW) - (i % 700) * 1000).toISOString()
        await own.create('episodes', { id: `e${i}`, moment, body: { note: `naïve ${i}` } })
      }
      await own.create('days', { id: '2026-11-20', moment: '2026-11-20', body: {} })
    })
    time = LATER
    await records.within('full', async (own) => {
      await own.update('episodes', { id: 'e3', moment: NOW, body: { severity: 4 } }, 1)
      await own.remove('episodes', 'e4')
    })
  }, 120_000)

  afterAll(async () => {
    await records?.close()
    await database?.stop()
  })

  it('goes into an empty account and comes out the same, byte for byte', async () => {
    const content = await records.exportAccount('full')
    expect(content.collections.episodes).toHaveLength(EPISODES - 1)
    expect(content.collections.episodes.find(({ id }) => id === 'e3')).toEqual({
      id: 'e3',
      version: 2,
      moment: NOW,
      createdAt: NOW,
      updatedAt: LATER,
      body: { severity: 4 }
    })
    await records.importAccount('empty', content, { replace: false })
    const again = await records.exportAccount('empty')
    expect(JSON.stringify(again)).toBe(JSON.stringify(content))
  })

  it('is never mixed with what is there: refused, or put in its place when asked', async () => {
    const content = await records.exportAccount('full')
    await records.within('other', (own) =>
      own.create('episodes', { id: 'mine', moment: NOW, body: {} })
    )
    await expect(records.importAccount('other', content, { replace: false })).rejects.toMatchObject(
      { code: 'records.not-empty' }
    )
    expect((await records.exportAccount('other')).collections.episodes).toHaveLength(1)
    await records.importAccount('other', content, { replace: true })
    expect(await records.exportAccount('other')).toEqual(content)
  })

  it('stays as it was where the new content cannot all be brought in', async () => {
    const content = await records.exportAccount('full')
    const [first] = content.collections.episodes
    const twice = first === undefined ? [] : [first, first]
    const broken = { ...content, collections: { ...content.collections, episodes: twice } }
    await expect(records.importAccount('full', broken, { replace: true })).rejects.toMatchObject({
      code: 'records.exists'
    })
    expect(await records.exportAccount('full')).toEqual(content)
  })
})

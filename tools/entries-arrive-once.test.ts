import { createClient } from '@charley/client'
import { openRecords, type Records } from '@charley/records'
import { startSqlite, type TestDatabase } from '@charley/records/test-databases'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '../apps/server/src/create-server.ts'
import { settled, written } from '../apps/web/src/kept/kept-record.ts'
import { newId } from '../apps/web/src/kept/new-id.ts'
import { nextOrder, type Shelf, withRecord } from '../apps/web/src/kept/plan-sync.ts'
import { type ListPath, remoteList } from '../apps/web/src/kept/remote-list.ts'
import { syncShelf } from '../apps/web/src/kept/sync-shelf.ts'

/** What the diary of the web app does on a bad line, with the real server on a real database. */

let database: TestDatabase
let records: Records
let server: Awaited<ReturnType<typeof createServer>>
let baseUrl: string
let accounts = 0
let account = ''

beforeAll(async () => {
  database = await startSqlite()
  const now = () => new Date().toISOString()
  records = await openRecords(database.place, { now })
  server = await createServer({ records: { records, now, findAccount: async () => account } })
  baseUrl = await server.listen({ port: 0, host: '127.0.0.1' })
})

afterAll(async () => {
  await server.close()
  await records.close()
  await database.stop()
})

/** How a request fares: it gets through; it never arrives; or it does, and the answer is lost. */
type Fate = 'fine' | 'lost' | 'answer-lost'

async function newAccount(): Promise<void> {
  accounts += 1
  account = `account-${accounts}`
  await records.openAccount(account)
}

/** A device with entries of its own, on a line where each request has its fate; after these, all is fine. */
function device(path: ListPath = '/v1/episodes') {
  let shelf: Shelf = new Map()
  let fates: readonly Fate[] = []
  const sent: string[] = []
  let meanwhile = () => {}
  const line = async (request: Request) => {
    const fate = fates[0] ?? 'fine'
    fates = fates.slice(1)
    if (fate === 'lost') throw new TypeError('no connection')
    if (request.method !== 'GET') sent.push(`${request.method} ${await request.clone().text()}`)
    const answer = await fetch(request)
    if (fate === 'fine') return answer
    await answer.arrayBuffer()
    throw new TypeError('connection lost')
  }
  const remote = remoteList(createClient({ baseUrl, fetch: line }), path, account)
  const keeper = {
    read: () => shelf,
    change: async (to: (fresh: Shelf) => Shelf) => {
      shelf = to(shelf)
      if ([...shelf.values()].some(({ sent }) => sent !== undefined)) meanwhile()
    }
  }
  const mark = () => ({ key: newId(), order: nextOrder(shelf) })
  const write = (id: string, body: unknown) => {
    shelf = withRecord(shelf, id, written(shelf.get(id), body, mark()))
  }
  return {
    sent,
    write,
    /** The person goes on writing at the moment at which the device notes that it is sending. */
    writeMeanwhile: (id: string, body: unknown) => {
      meanwhile = () => {
        meanwhile = () => {}
        write(id, body)
      }
    },
    settle: (id: string, choice: 'mine' | 'theirs') => {
      const record = shelf.get(id)
      if (record) shelf = withRecord(shelf, id, settled(record, choice, mark()))
    },
    /** Tries on this line, and again until it gets through. */
    sync: async (line: readonly Fate[] = []) => {
      fates = line
      for (let left = 10; left > 0; left -= 1) {
        if ((await syncShelf(keeper, remote, { pull: true })) === 'done') return
      }
      throw new Error('never in step')
    },
    here: () => new Map([...shelf].map(([id, { body }]) => [id, body])),
    conflicts: () => [...shelf].filter(([, { theirs }]) => theirs !== undefined).map(([id]) => id),
    there: async () => {
      fates = []
      const all = await remote.list()
      if (!all.ok) throw new Error(all.problem.code)
      return new Map([...all.data].map(([id, { body }]) => [id, body]))
    }
  }
}

const night = (severity: number) => ({ at: `2026-11-20T0${severity}:12:00.000Z`, severity })

describe('entries made without a connection', () => {
  test('arrive once each and in order, whichever answers get lost', {
    timeout: 120_000
  }, async () => {
    const fate = fc.constantFrom<Fate>('fine', 'lost', 'answer-lost')
    const bodies = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(bodies, fc.array(fate, { maxLength: 8 }), async (severities, line) => {
        await newAccount()
        const phone = device()
        const written = severities.map((severity) => [newId(), night(severity)] as const)
        for (const [id, body] of written) phone.write(id, body)
        await phone.sync(line)
        expect(await phone.there()).toEqual(new Map(written))
        expect(phone.conflicts()).toEqual([])
        const firsts = [...new Set(phone.sent.map((text) => JSON.parse(text.slice(5)).id))]
        expect(firsts).toEqual(written.map(([id]) => id))
      }),
      { numRuns: 40 }
    )
  })

  test('end as they were left, however they were changed between one bad line and the next', {
    timeout: 120_000
  }, async () => {
    const fate = fc.constantFrom<Fate>('fine', 'lost', 'answer-lost')
    const step = fc.record({
      id: fc.constantFrom(newId(), newId()),
      severity: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      line: fc.array(fate, { maxLength: 4 }),
      syncs: fc.boolean()
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await newAccount()
        const phone = device()
        for (const { id, severity, line, syncs } of steps) {
          phone.write(id, severity === undefined ? undefined : night(severity))
          if (syncs) await phone.sync(line)
        }
        const left = [...phone.here()].filter(([, body]) => body !== undefined)
        await phone.sync()
        expect(phone.conflicts()).toEqual([])
        expect(phone.here()).toEqual(new Map(left))
        expect(await phone.there()).toEqual(new Map(left))
      }),
      { numRuns: 40 }
    )
  })

  test('are no conflict where the person goes on writing while they are sent', async () => {
    await newAccount()
    const phone = device()
    const id = newId()
    phone.write(id, night(1))
    phone.writeMeanwhile(id, night(2))
    const cutOff = Array<Fate>(30).fill('lost')
    await expect(phone.sync(['fine', 'answer-lost', ...cutOff])).rejects.toThrow('never in step')
    phone.write(id, night(3))
    await phone.sync()
    expect(phone.conflicts()).toEqual([])
    expect(await phone.there()).toEqual(new Map([[id, night(3)]]))
  })

  test('of days are written under their dates, once', async () => {
    await newAccount()
    const phone = device('/v1/days')
    phone.write('2026-11-19', { sleepHours: 6 })
    await phone.sync(['fine', 'answer-lost'])
    phone.write('2026-11-19', { sleepHours: 7 })
    await phone.sync(['answer-lost', 'answer-lost'])
    expect(await phone.there()).toEqual(new Map([['2026-11-19', { sleepHours: 7 }]]))
    phone.write('2026-11-19', undefined)
    await phone.sync(['fine', 'answer-lost'])
    expect(await phone.there()).toEqual(new Map())
  })
})

describe('two devices', () => {
  test('that changed the same cramp show both, and the choice holds on both', async () => {
    await newAccount()
    const [phone, laptop] = [device(), device()]
    const id = newId()
    phone.write(id, night(3))
    await phone.sync()
    await laptop.sync()
    phone.write(id, { ...night(3), minutes: 2 })
    laptop.write(id, { ...night(3), minutes: 10 })
    await laptop.sync()
    await phone.sync()
    expect(phone.conflicts()).toEqual([id])
    expect(await phone.there()).toEqual(new Map([[id, { ...night(3), minutes: 10 }]]))
    expect(phone.here().get(id)).toEqual({ ...night(3), minutes: 2 })
    phone.settle(id, 'mine')
    await phone.sync()
    await laptop.sync()
    expect(laptop.here()).toEqual(new Map([[id, { ...night(3), minutes: 2 }]]))
  })

  test('of which one removed what the other changed ask before anything goes', async () => {
    await newAccount()
    const [phone, laptop] = [device(), device()]
    const id = newId()
    phone.write(id, night(4))
    await phone.sync()
    await laptop.sync()
    laptop.write(id, undefined)
    await laptop.sync()
    phone.write(id, night(5))
    await phone.sync()
    expect(phone.conflicts()).toEqual([id])
    expect(phone.here().get(id)).toEqual(night(5))
    phone.settle(id, 'theirs')
    await phone.sync()
    expect(phone.here()).toEqual(new Map())
  })
})

test('what the server says it cannot keep stays on the device, and holds up nothing', async () => {
  await newAccount()
  const phone = device()
  const [bad, good] = [newId(), newId()]
  phone.write(bad, { ...night(2), severity: 99 })
  phone.write(good, night(3))
  await phone.sync()
  expect(await phone.there()).toEqual(new Map([[good, night(3)]]))
  expect(phone.here().has(bad)).toBe(true)
  phone.write(bad, night(2))
  await phone.sync()
  expect((await phone.there()).get(bad)).toEqual(night(2))
})

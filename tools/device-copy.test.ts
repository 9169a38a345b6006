import { openRecords, type Records } from '@charley/records'
import { startSqlite, type TestDatabase } from '@charley/records/test-databases'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from '../apps/server/src/create-server.ts'
import { arbitraryFor } from '../apps/server/src/fuzz/arbitrary-for.ts'
import { describedRoutes } from '../apps/server/src/fuzz/described-routes.ts'
import { copyOfDevice } from '../apps/web/src/account/device-copy.ts'
import { KEPT_LISTS, type KeptList, LIST_NAMES } from '../apps/web/src/kept/kept-lists.ts'
import { DEVICE, shelfOf } from '../apps/web/src/kept/shelves.ts'

const DAY = '2026-11-20'

let database: TestDatabase
let records: Records
let server: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  database = await startSqlite()
  const now = () => new Date().toISOString()
  records = await openRecords(database.place, { now })
  await records.openAccount('account')
  server = await createServer({ records: { records, now, findAccount: async () => 'account' } })
  await server.ready()
})

afterAll(async () => {
  await server.close()
  await records.close()
  await database.stop()
})

/** The fullest of a few: rules between fields, which a description cannot tell, want none missing. */
function entryOf(list: KeptList): readonly [id: string, body: object] {
  const { routes, schemas } = describedRoutes(server)
  const isDays = list === 'days'
  const path = isDays ? '/v1/days/{date}' : KEPT_LISTS[list]
  const method = isDays ? 'PUT' : 'POST'
  const { body = {} } = routes.find((each) => each.method === method && each.path === path) ?? {}
  const [fullest] = fc
    .sample(arbitraryFor(body, schemas), { numRuns: 30, seed: 7 })
    .map((each) => Object(each))
    .toSorted((one, other) => Object.keys(other).length - Object.keys(one).length)
  const { id: _, ...kept } = fullest
  return [isDays ? DAY : crypto.randomUUID(), kept]
}

test('what a guest has saved of each kind, an account takes as it is', async () => {
  const entries = LIST_NAMES.map((list) => [list, entryOf(list)] as const)
  for (const [list, [id, body]] of entries) {
    const change = { key: id, order: 1 }
    await shelfOf(DEVICE, list).change(() => new Map([[id, { body, change }]]))
  }
  const payload = JSON.parse(JSON.stringify(copyOfDevice()))
  const answer = await server.inject({ method: 'POST', url: '/v1/import', payload })
  expect([answer.statusCode, answer.json()]).toEqual([200, { records: entries.length }])
  for (const [list, [id]] of entries) {
    const { statusCode } = await server.inject(`${KEPT_LISTS[list]}/${id}`)
    expect([list, statusCode]).toEqual([list, 200])
  }
})

test('a moment that is none, from a copy changed by hand, stops nobody from saving the rest', async () => {
  const bodies = [{ at: 'one night' }, { at: `${DAY}T03:12:00Z`, utcOffsetMinutes: 1e300 }]
  const change = { key: 'k', order: 1 }
  await shelfOf(DEVICE, 'episodes').change(
    () => new Map(bodies.map((body, at) => [`episode-${at}`, { body, change }]))
  )
  expect(copyOfDevice().collections.episodes).toMatchObject(bodies.map((body) => ({ body })))
})

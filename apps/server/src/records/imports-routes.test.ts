import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openRecords, type Records } from '@charley/records'
import { startPostgres, startSqlite, type TestDatabase } from '@charley/records/test-databases'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { createServer } from '../create-server.ts'

const DATA = resolve(import.meta.dirname, '../../../../../shared/data')
const isHere = existsSync(DATA)

const CSV = { 'content-type': 'text/csv' }
const SERVINGS = [
  'Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Caffeine (mg),Category',
  '2026-01-05,Breakfast,Egg,1 large,71.5,6,,Food',
  '2026-01-05,Breakfast,Coffee,1 cup,2,7,95,Food',
  '2026-02-30,Lunch,Rice,1 cup,240,76,,Food',
  '2026-01-06,Dinner,"Magnesium Glycinate, 200 mg",1 tablet,,200,,Supplements'
].join('\n')

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('importing a file of another app, on %s', (_name, start) => {
  let database: TestDatabase
  let records: Records
  let server: FastifyInstance
  let account = ''
  let count = 0

  beforeAll(async () => {
    const now = () => '2026-11-20T03:12:00.000Z'
    database = await start()
    records = await openRecords(database.place, { now })
    server = await createServer({ records: { records, now, findAccount: async () => account } })
  }, 60_000)

  afterAll(async () => {
    await server.close()
    await records.close()
    await database.stop()
  })

  beforeEach(async () => {
    count += 1
    account = `account-${count}`
    await records.openAccount(account)
  })

  async function ask(options: InjectOptions) {
    const { statusCode, body } = await server.inject({
      ...options,
      headers: { host: '127.0.0.1:4170', ...options.headers }
    })
    return { status: statusCode, body: JSON.parse(body) }
  }
  const bringIn = (payload: string | Buffer, url = '/v1/imports', headers: object = CSV) =>
    ask({ method: 'POST', url, payload, headers: { ...headers } })
  const kept = async (path: string) => (await ask({ url: `/v1/${path}` })).body.items

  it('shows first what it would do, and writes nothing', async () => {
    const { status, body } = await bringIn(SERVINGS, '/v1/imports/preview')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      layout: 'cronometer-servings',
      added: { days: 1, foods: 3 },
      changed: { days: 0, foods: 0 },
      conflicts: [],
      skipped: [{ reason: 'date-invalid', line: 4, what: 'Day', times: 1 }],
      days: [
        {
          date: '2026-01-05',
          foods: 2,
          values: { caffeineMg: 95 },
          nutrients: { energy: 73.5, magnesium: 13 }
        },
        { date: '2026-01-06', foods: 1, values: {}, nutrients: { magnesium: 200 } }
      ]
    })
    expect([await kept('food-log'), await kept('days')]).toEqual([[], []])
  })

  it('keeps foods and days, and the same file again adds nothing', async () => {
    expect((await bringIn(SERVINGS)).body.added).toEqual({ days: 1, foods: 3 })
    const foods = await kept('food-log')
    expect(foods).toHaveLength(3)
    expect(foods[2]).toMatchObject({
      from: 'cronometer',
      supplement: true,
      nutrients: { magnesium: 200 }
    })
    expect(await kept('days')).toMatchObject([{ date: '2026-01-05', caffeineMg: 95 }])
    const again = await bringIn(SERVINGS)
    expect(again.body).toMatchObject({ added: { days: 0, foods: 0 }, same: 4, conflicts: [] })
    expect(await kept('food-log')).toEqual(foods)
  })

  it('leaves what was entered by hand, lists it, and lets the file win only if asked', async () => {
    const food = { date: '2026-01-05', food: 'sr28:01123', name: 'Egg', grams: 50 }
    await ask({ method: 'POST', url: '/v1/food-log', payload: food })
    await ask({ method: 'PUT', url: '/v1/days/2026-01-05', payload: { caffeineMg: 180 } })
    const { body } = await bringIn(SERVINGS)
    expect(body).toMatchObject({ added: { days: 0, foods: 1 } })
    expect(body.conflicts).toEqual([
      { date: '2026-01-05', what: 'caffeineMg', kept: 180, offered: 95 },
      { date: '2026-01-05', what: 'food', kept: 1, offered: 2 }
    ])
    expect(await kept('days')).toMatchObject([{ caffeineMg: 180 }])
    const replaced = await bringIn(SERVINGS, '/v1/imports?conflicts=replace')
    expect(replaced.body).toMatchObject({ removed: 1, changed: { days: 1 } })
    expect(await kept('days')).toMatchObject([{ caffeineMg: 95 }])
    expect((await kept('food-log')).map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Coffee',
      'Egg',
      'Magnesium Glycinate, 200 mg'
    ])
  })

  it('what was imported leaves with an export and comes back', async () => {
    await bringIn(SERVINGS)
    const file = (await ask({ url: '/v1/export' })).body
    const back = await ask({ method: 'POST', url: '/v1/import?replace=true', payload: file })
    expect(back).toEqual({ status: 200, body: { records: 4 } })
    expect((await ask({ url: '/v1/export' })).body).toEqual(file)
  })

  it.each([
    ['nothing in it', '', 'diary-file.empty'],
    ['no such file', 'hello', 'diary-file.not-recognised'],
    ['cut off', '<HealthData><Record', 'diary-file.damaged'],
    ['a zip', 'PK\u0003\u0004', 'diary-file.zipped']
  ])('a file with %s is refused with its reason', async (_what, payload, code) => {
    expect(await bringIn(payload)).toMatchObject({ status: 400, body: { code } })
  })

  it('a question that cannot be read is refused, and so is another kind of body', async () => {
    for (const query of ['zone=Mars/Olympus', 'dates=any', 'weightUnit=stone', 'conflicts=ask']) {
      expect((await bringIn(SERVINGS, `/v1/imports?${query}`)).body.code).toBe(
        'request.query-invalid'
      )
    }
    const form = { 'content-type': 'multipart/form-data' }
    expect((await bringIn('x', '/v1/imports', form)).status).toBe(415)
    expect((await ask({ method: 'POST', url: '/v1/imports' })).body.code).toBe('body.empty')
  })

  it.runIf(isHere).each([
    ['diary_exports/cronometer_servings.csv', 'text/csv'],
    ['diary_exports/cronometer_biometrics.csv', 'text/csv'],
    ['diary_exports/MyFitnessPal_Nutrition-Summary-2026-01-05-to-2026-01-18.csv', 'text/csv'],
    ['health_apps/apple_health_export.xml', 'text/xml'],
    ['health_apps/health_connect_records.json', 'application/json']
  ])('%s goes in once, as its preview said', async (name, type) => {
    const file = readFileSync(resolve(DATA, name))
    const headers = { 'content-type': type }
    const preview = await bringIn(file, '/v1/imports/preview', headers)
    const done = await bringIn(file, '/v1/imports', headers)
    expect(done).toEqual(preview)
    expect(done.body.added.days + done.body.added.foods).toBeGreaterThan(0)
    const again = await bringIn(file, '/v1/imports', headers)
    expect(again.body).toMatchObject({ added: { days: 0, foods: 0 }, conflicts: [] })
  })
})

test.skipIf(isHere)('the example files are left out: there is no ../shared/data', () => undefined)

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecords, type Records } from '@charley/records'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { COLLECTION_CONTRACTS } from '../contract/records/collection-contracts.ts'
import { createServer } from '../create-server.ts'

const NOW = '2026-11-20T03:12:00.000Z'
let time = NOW
const now = () => time

let folder: string
let records: Records
let server: FastifyInstance
let account = ''
let count = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-server-'))
  records = await openRecords({ file: join(folder, 'charley.sqlite') }, { now })
  server = await createServer({ records: { records, now, findAccount: async () => account } })
})

afterAll(async () => {
  await server.close()
  await records.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  time = NOW
  count += 1
  account = `account-${count}`
  await records.openAccount(account)
})

async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  more: InjectOptions = {}
) {
  const { statusCode, headers, body } = await server.inject({
    method,
    url,
    ...more,
    headers: { host: '127.0.0.1:4170', ...more.headers }
  })
  return { status: statusCode, headers, body: body === '' ? undefined : JSON.parse(body) }
}

const tap = { at: '2026-11-20T04:12:00+01:00' }

describe('an episode', () => {
  it('is kept with its moment alone, in UTC, and read back under its address', async () => {
    const made = await ask('POST', '/v1/episodes', { payload: tap })
    expect(made).toMatchObject({ status: 201, body: { version: 1, at: NOW } })
    expect(made.headers.etag).toBe('"1"')
    const read = await ask('GET', String(made.headers.location))
    expect(read.body).toEqual(made.body)
  })

  it('keeps how far the clock stood from UTC, as said or as the moment is written', async () => {
    const offsetOf = async (payload: object) =>
      (await ask('POST', '/v1/episodes', { payload })).body.utcOffsetMinutes
    expect(await offsetOf(tap)).toBe(60)
    expect(await offsetOf({ at: '2026-11-19T23:42:00-03:30' })).toBe(-210)
    expect(await offsetOf({ at: NOW, utcOffsetMinutes: 540 })).toBe(540)
    expect(await offsetOf({ ...tap, utcOffsetMinutes: 540 })).toBe(540)
    expect(await offsetOf({ at: NOW })).toBeUndefined()
  })

  it('stands in the list on the day that its place had', async () => {
    const inTokyo = { at: '2026-11-19T18:00:00Z', utcOffsetMinutes: 540 }
    const somewhere = { at: '2026-11-19T18:00:00Z' }
    for (const payload of [inTokyo, somewhere]) await ask('POST', '/v1/episodes', { payload })
    const on = async (day: string) =>
      (await ask('GET', `/v1/episodes?from=${day}&to=${day}`)).body.items
    expect(await on('2026-11-20')).toMatchObject([{ utcOffsetMinutes: 540 }])
    expect(await on('2026-11-19')).toMatchObject([{ at: '2026-11-19T18:00:00.000Z' }])
    const [{ id }] = await on('2026-11-20')
    await ask('PUT', `/v1/episodes/${id}`, { payload: somewhere, headers: { 'if-match': '"1"' } })
    expect(await on('2026-11-19')).toHaveLength(2)
  })

  it('sent twice under one key is one episode', async () => {
    const headers = { 'idempotency-key': 'tap-1' }
    const [first, second] = [
      await ask('POST', '/v1/episodes', { payload: tap, headers }),
      await ask('POST', '/v1/episodes', { payload: tap, headers })
    ]
    expect(second.body).toEqual(first.body)
    expect((await ask('GET', '/v1/episodes')).body.items).toHaveLength(1)
    const other = await ask('POST', '/v1/episodes', { payload: { ...tap, severity: 3 }, headers })
    expect(other).toMatchObject({ status: 409, body: { code: 'request.key-reused' } })
  })

  it('is changed only on the version that was seen', async () => {
    const { body } = await ask('POST', '/v1/episodes', { payload: tap })
    const url = `/v1/episodes/${body.id}`
    const change = (tag: string | undefined, severity: number) =>
      ask('PUT', url, {
        payload: { ...tap, severity },
        headers: tag === undefined ? {} : { 'if-match': tag }
      })
    expect(await change(undefined, 4)).toMatchObject({ status: 428 })
    expect(await change('"1"', 5)).toMatchObject({ status: 200, body: { severity: 5, version: 2 } })
    expect(await change('"1"', 6)).toMatchObject({ status: 412, body: { code: 'record.changed' } })
    expect((await ask('GET', url)).body.severity).toBe(5)
    expect(await ask('DELETE', url)).toMatchObject({ status: 204 })
    expect(await ask('GET', url)).toMatchObject({ status: 404, body: { code: 'record.unknown' } })
  })

  it('that makes no sense is refused, each wrong part by name', async () => {
    const payload = { at: 'last night', utcOffsetMinutes: 841, severity: 11, mood: 'bad' }
    const { status, body } = await ask('POST', '/v1/episodes', { payload })
    expect(status).toBe(400)
    expect(body.code).toBe('record.invalid')
    expect(body.issues.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      'at',
      'mood',
      'severity',
      'utcOffsetMinutes'
    ])
  })

  it('is never seen from another account', async () => {
    const { body } = await ask('POST', '/v1/episodes', { payload: tap })
    account = 'somebody-else'
    await records.openAccount(account)
    expect((await ask('GET', '/v1/episodes')).body.items).toEqual([])
    const url = `/v1/episodes/${body.id}`
    expect(await ask('GET', url)).toMatchObject({ status: 404 })
    expect(await ask('DELETE', url)).toMatchObject({ status: 404 })
  })

  it('written by another site in the browser is refused', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' }
    ]) {
      expect(await ask('POST', '/v1/episodes', { payload: tap, headers })).toMatchObject({
        status: 403,
        body: { code: 'request.origin-refused' }
      })
    }
  })
})

describe('a list', () => {
  it('comes page after page, between two days', async () => {
    for (const day of ['01', '02', '03', '04']) {
      await ask('POST', '/v1/episodes', { payload: { at: `2026-11-${day}T03:00:00Z` } })
    }
    const first = await ask('GET', '/v1/episodes?limit=2&from=2026-11-02&to=2026-11-04')
    expect(first.body.items).toHaveLength(2)
    const rest = await ask(
      'GET',
      `/v1/episodes?limit=2&from=2026-11-02&to=2026-11-04&cursor=${first.body.next}`
    )
    expect(rest.body).toMatchObject({ items: [{ at: '2026-11-04T03:00:00.000Z' }], next: null })
  })

  it.each(['limit=0', 'limit=9999', 'limit=x', 'from=yesterday', 'cursor=%00'])(
    'refuses %s with a reason',
    async (query) => {
      expect((await ask('GET', `/v1/episodes?${query}`)).status).toBe(400)
    }
  )

  it.each(COLLECTION_CONTRACTS.map(({ path }) => path))(
    'of %s is there, and empty at first',
    async (path) => {
      expect(await ask('GET', `/v1/${path}`)).toMatchObject({
        status: 200,
        body: { items: [], next: null }
      })
    }
  )
})

describe('records on one’s own machine', () => {
  it('that were erased and begun anew are told apart from the old ones', async () => {
    const mark = async () => (await ask('GET', '/v1/session')).body
    const before = await mark()
    expect(before).toMatchObject({ mode: 'personal', email: null })
    const headers = { 'charley-account': before.account }
    expect((await ask('GET', '/v1/episodes', { headers })).status).toBe(200)
    await records.eraseAccount(account)
    time = '2026-11-20T03:13:00.000Z'
    await records.openAccount(account)
    expect((await mark()).account).not.toBe(before.account)
    // What a page that was open all the while still sends is of the records that were erased.
    const late = await ask('POST', '/v1/episodes', { payload: tap, headers })
    expect(late).toMatchObject({ status: 409, body: { code: 'account.other' } })
  })
})

describe('a day of the diary', () => {
  it('is written under its date, and changed on the version that was seen', async () => {
    const url = '/v1/days/2026-11-19'
    expect(await ask('PUT', url, { payload: { sleepHours: 6.5 } })).toMatchObject({
      status: 200,
      body: { date: '2026-11-19', version: 1, sleepHours: 6.5 }
    })
    expect(await ask('PUT', url, { payload: {} })).toMatchObject({ status: 409 })
    const headers = { 'if-match': '"1"' }
    expect(await ask('PUT', url, { payload: { stretched: true }, headers })).toMatchObject({
      body: { version: 2, stretched: true }
    })
    expect((await ask('PUT', '/v1/days/2026-02-30', { payload: {} })).status).toBe(400)
  })
})

describe('the profile', () => {
  it('is empty at first, and written on the version that was seen', async () => {
    expect((await ask('GET', '/v1/profile')).body).toEqual({ version: 0, profile: {} })
    const payload = { ageYears: 68, sex: 'female' }
    expect((await ask('PUT', '/v1/profile', { payload })).body).toEqual({
      version: 1,
      profile: payload
    })
    expect(await ask('PUT', '/v1/profile', { payload })).toMatchObject({ status: 412 })
  })
})

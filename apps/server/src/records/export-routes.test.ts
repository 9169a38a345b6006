import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecords, type Records } from '@charley/records'
import { armor, Decrypter, Encrypter } from 'age-encryption'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createServer } from '../create-server.ts'

const NOW = '2026-11-20T03:12:00.000Z'
const now = () => NOW
const PASSPHRASE = 'legs at three in the morning'

let folder: string
let records: Records
let server: FastifyInstance
let account = ''
let count = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-export-'))
  records = await openRecords({ file: join(folder, 'charley.sqlite') }, { now })
  server = await createServer({
    records: { records, now, findAccount: async () => account, afterErase: records.openAccount }
  })
})

afterAll(async () => {
  await server.close()
  await records.close()
  await rm(folder, { recursive: true, force: true })
})

async function anEmptyAccount(): Promise<void> {
  count += 1
  account = `account-${count}`
  await records.openAccount(account)
}

beforeEach(anEmptyAccount)

function send(options: InjectOptions) {
  return server.inject({ ...options, headers: { host: '127.0.0.1:4170', ...options.headers } })
}

const exported = () => send({ url: '/v1/export' })
const bringIn = (payload: object | string, url = '/v1/import') =>
  send({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } })

const SOMETHING: readonly (readonly ['POST' | 'PUT', string, object])[] = [
  ['PUT', '/v1/profile', { ageYears: 68, sex: 'female' }],
  ['PUT', '/v1/settings', { theme: 'night' }],
  ['POST', '/v1/episodes', { at: '2026-11-19T03:10:00+02:00', severity: 6, note: 'naïve 🦵' }],
  ['POST', '/v1/episodes', { at: '2026-11-18T03:10:00Z' }],
  ['POST', '/v1/episodes', { at: '2026-11-19T18:00:00Z', utcOffsetMinutes: 540 }],
  ['POST', '/v1/medicines', { name: 'omeprazole' }],
  ['POST', '/v1/answers', { date: '2026-11-01', item: 'sudden_cramp', answer: 'yes' }],
  ['POST', '/v1/labs', { date: '2026-11-01', analyte: 'ferritin', value: 12, unit: 'ug/L' }],
  ['POST', '/v1/foods/own', { name: 'Bread', per100g: { zinc: 1, iron: null }, portions: [] }],
  ['POST', '/v1/plans/saved', { date: '2026-11-02', wishes: { vetoes: ['sr28:01001'] } }],
  ['PUT', '/v1/days/2026-11-19', { sleepHours: 6.5, stretched: true }]
]

async function keepSomething(): Promise<void> {
  for (const [method, url, payload] of SOMETHING) {
    expect((await send({ method, url, payload })).statusCode, url).toBeLessThan(300)
  }
}

describe('everything as one file', () => {
  it('comes back the same in an empty account, byte for byte, ids and versions too', async () => {
    await keepSomething()
    const first = await exported()
    expect(first.headers['content-disposition']).toContain('charley-export.json')
    expect(first.headers['cache-control']).toBe('no-store')
    const episodes = first.json().collections.episodes
    expect(episodes.map(({ moment }: { moment: string }) => moment)).toEqual([
      '2026-11-18T03:10:00.000Z',
      '2026-11-19T03:10:00.000',
      '2026-11-20T03:00:00.000'
    ])
    const from = account
    await anEmptyAccount()
    const brought = await bringIn(first.body)
    expect([brought.statusCode, brought.json()]).toEqual([200, { records: SOMETHING.length }])
    expect((await exported()).body).toBe(first.body)
    account = from
    expect((await exported()).body).toBe(first.body)
  })

  it('takes a cramp of either end of time, wherever that was', async () => {
    for (const payload of [
      { at: '9999-12-31T20:00:00Z', utcOffsetMinutes: 840 },
      { at: '0000-01-01T04:00:00Z', utcOffsetMinutes: -840 }
    ]) {
      await send({ method: 'POST', url: '/v1/episodes', payload })
    }
    const { body } = await exported()
    await anEmptyAccount()
    expect((await bringIn(body)).json()).toEqual({ records: 2 })
    expect((await exported()).body).toBe(body)
  })

  it('of a body whose fields stand in another order keeps that order', async () => {
    const body = { severity: 3, at: NOW }
    await records.within(account, (own) => own.create('episodes', { id: 'e', moment: NOW, body }))
    const first = (await exported()).body
    await anEmptyAccount()
    await bringIn(first)
    expect((await exported()).body).toBe(first)
  })

  it('never mixes with what is there: refused, and taken in its place when asked', async () => {
    await keepSomething()
    const { body } = await exported()
    await anEmptyAccount()
    await send({ method: 'POST', url: '/v1/medicines', payload: { name: 'aspirin' } })
    const refused = await bringIn(body)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'import.not-empty'])
    expect((await exported()).body).toContain('aspirin')
    expect((await bringIn(body, '/v1/import?replace=true')).statusCode).toBe(200)
    expect((await exported()).body).toBe(body)
    expect((await bringIn(body, '/v1/import?replace=perhaps')).statusCode).toBe(400)
  })

  it('tells beforehand what it holds and what is there, and writes nothing', async () => {
    await keepSomething()
    const { body } = await exported()
    await anEmptyAccount()
    await send({ method: 'POST', url: '/v1/medicines', payload: { name: 'aspirin' } })
    const before = (await exported()).body
    const { records, lists, kept } = (await bringIn(body, '/v1/import/preview')).json()
    expect([records, kept]).toEqual([SOMETHING.length, 1])
    expect(lists).toMatchObject({ episodes: 3, days: 1, meals: 0, profile: 1 })
    expect((await exported()).body).toBe(before)
  })

  it('of some thousand days is taken, although no other body may be that large', async () => {
    await keepSomething()
    const file = (await exported()).json()
    const [day] = file.collections.days
    file.collections.days = Array.from({ length: 3000 }, (_, at) => {
      const date = new Date(Date.parse('2018-01-01') + at * 86_400_000).toISOString().slice(0, 10)
      return { ...day, id: date, moment: date, body: { note: 'x'.repeat(500) } }
    })
    await anEmptyAccount()
    expect(JSON.stringify(file).length).toBeGreaterThan(1_500_000)
    expect((await bringIn(file)).json()).toEqual({ records: SOMETHING.length - 1 + 3000 })
  })

  it.each([
    ['another kind of file', { hello: 'there' }, ''],
    ['a later format', { format: 'charley-export/2' }, 'format'],
    [
      'a list that this Charley does not know',
      { collections: { dreams: [] } },
      'collections.dreams'
    ]
  ])('is refused where it is %s, by name', async (_what, change, path) => {
    const file = { ...(await exported()).json(), ...change }
    const answer = await bringIn(file)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'record.invalid'])
    const paths = answer.json().issues.map((issue: { path: string }) => issue.path)
    expect(paths.some((each: string) => each.startsWith(path))).toBe(true)
    expect((await exported()).json().collections.episodes).toEqual([])
  })

  it('with one record that makes no sense brings nothing in, and names the place', async () => {
    await keepSomething()
    const file = (await exported()).json()
    const [first, second] = file.collections.episodes
    const wrong = [
      { ...first, body: { ...first.body, severity: 11 } },
      { ...second, id: first.id },
      { ...first, id: 'other', moment: NOW }
    ]
    await anEmptyAccount()
    const answer = await bringIn({ ...file, collections: { ...file.collections, episodes: wrong } })
    expect(answer.json().issues.map(({ path }: { path: string }) => path)).toEqual([
      'collections.episodes.0.body.severity',
      'collections.episodes.1.id',
      'collections.episodes.2.moment'
    ])
    const odd = { ...file, collections: { episodes: [{ ...first, body: null }, null, 7] } }
    expect((await bringIn(odd)).statusCode).toBe(400)
    for (const moment of [{ at: 'one night' }, { utcOffsetMinutes: 1e300 }]) {
      const body = { ...first.body, utcOffsetMinutes: 540, ...moment }
      const unplaced = { ...file, collections: { episodes: [{ ...first, body }] } }
      expect((await bringIn(unplaced)).statusCode).toBe(400)
    }
    expect((await exported()).json().documents).toEqual({})
  })
})

describe('a file under a passphrase', () => {
  const locked = (passphrase: string) =>
    send({ method: 'POST', url: '/v1/export', payload: { passphrase } })

  it('holds the same export, for any program of the age format, and comes back in', async () => {
    await keepSomething()
    const { body } = await exported()
    const file = await locked(PASSPHRASE)
    expect(file.statusCode).toBe(200)
    expect(file.body).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/)
    expect(file.body).not.toContain('omeprazole')
    const decrypter = new Decrypter()
    decrypter.addPassphrase(PASSPHRASE)
    expect(await decrypter.decrypt(armor.decode(file.body), 'text')).toBe(body)
    await anEmptyAccount()
    const wrong = await bringIn({ age: file.body, passphrase: `${PASSPHRASE}?` })
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'import.cannot-open'])
    expect((await bringIn({ age: file.body, passphrase: PASSPHRASE })).statusCode).toBe(200)
    expect((await exported()).body).toBe(body)
  })

  it('needs a passphrase that is worth one, in the body', async () => {
    expect((await locked('short')).statusCode).toBe(400)
    expect((await send({ method: 'POST', url: '/v1/export', payload: {} })).statusCode).toBe(400)
  })

  it('is refused where it is no such file, or would take too much work to open', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(PASSPHRASE)
    encrypter.setScryptWorkFactor(10)
    const file = Buffer.from(await encrypter.encrypt('{}')).toString('latin1')
    const heavy = armor.encode(Buffer.from(file.replace(/ 10\n/, ' 20\n'), 'latin1'))
    for (const age of [heavy, 'nothing of the kind', '']) {
      const answer = await bringIn({ age, passphrase: PASSPHRASE })
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'import.cannot-open'])
    }
  })
})

describe('erasing everything', () => {
  it('leaves nothing of the account, touches nobody else, and one can begin again', async () => {
    await keepSomething()
    const other = account
    const before = (await exported()).body
    await anEmptyAccount()
    const nothing = (await exported()).body
    await keepSomething()
    expect((await send({ method: 'DELETE', url: '/v1/account' })).statusCode).toBe(204)
    expect((await exported()).body).toBe(nothing)
    await keepSomething()
    account = other
    expect((await exported()).body).toBe(before)
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecords, type Place } from '@charley/records'
import { startPostgres, type TestDatabase } from '@charley/records/test-databases'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '../create-server.ts'

const now = () => '2026-11-20T03:12:00.000Z'
const AT = { at: now() }

const opened: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close()
})

async function serve(place: Place) {
  const records = await openRecords(place, { now })
  opened.push(() => records.close())
  await records.openAccount('me')
  const server = await createServer({ records: { records, now, findAccount: async () => 'me' } })
  opened.push(() => server.close())
  return { server }
}

const add = (server: FastifyInstance, note = '') =>
  server.inject({ method: 'POST', url: '/v1/episodes', payload: { ...AT, note } })
const count = async (server: FastifyInstance) =>
  (await server.inject('/v1/episodes?limit=500')).json().items.length

/** A disk of 1 MB in memory; null where this user may not make one. */
function makeSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'charley-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  return folder
}

function removeDisk(folder: string): void {
  execFileSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
}

const trial = makeSmallDisk()
if (trial !== null) removeDisk(trial)
const skipped = trial === null ? ' (skipped: this user may not mount a small disk)' : ''

describe.skipIf(trial === null)(`a disk of its own${skipped}`, () => {
  test('that is full is told as 503, keeps all that was acknowledged, and goes on when there is room', async () => {
    const disk = makeSmallDisk() ?? ''
    opened.push(() => removeDisk(disk))
    const { server } = await serve({ file: join(disk, 'charley.sqlite') })
    let kept = 0
    let refused = await add(server, 'x'.repeat(2000))
    for (; refused.statusCode === 201; kept += 1) refused = await add(server, 'x'.repeat(2000))
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'records.full'])
    expect(kept).toBeGreaterThan(10)
    expect(await count(server)).toBe(kept)
    execFileSync('mount', ['-o', 'remount,size=4m', disk])
    expect((await add(server)).statusCode).toBe(201)
    expect(await count(server)).toBe(kept + 1)
  })
})

describe('a PostgreSQL', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await startPostgres()
  }, 60_000)
  afterAll(() => database?.stop())

  const url = () => ('url' in database.place ? database.place.url : '')

  test('that can only be read says so as 503, and what is there can be read', async () => {
    const { server } = await serve(database.place)
    expect((await add(server)).statusCode).toBe(201)
    const readOnly = `${url()}?options=-c%20default_transaction_read_only%3Don`
    const records = await openRecords({ url: readOnly }, { now })
    opened.push(() => records.close())
    const context = { records, now, findAccount: async () => 'me' }
    const reading = await createServer({ records: context })
    opened.push(() => reading.close())
    const refused = await add(reading)
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'records.read-only'])
    expect(await count(reading)).toBe(1)
    await server.inject({ method: 'DELETE', url: '/v1/account' })
  })

  test('that goes away is told as 503, the server is not ready, and both come back with all that was acknowledged', async () => {
    const { server } = await serve(database.place)
    expect((await add(server)).statusCode).toBe(201)
    expect((await server.inject('/readyz')).statusCode).toBe(200)
    await database.server?.stop()
    for (const answer of [await add(server), await server.inject('/v1/export')]) {
      expect([answer.statusCode, answer.json().code]).toEqual([503, 'records.unavailable'])
    }
    expect((await server.inject('/readyz')).statusCode).toBe(503)
    expect((await server.inject('/healthz')).statusCode).toBe(200)
    await database.server?.start()
    expect((await server.inject('/readyz')).statusCode).toBe(200)
    expect(await count(server)).toBe(1)
  }, 60_000)
})

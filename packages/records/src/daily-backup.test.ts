import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpToday, restoreRecords } from './care-of-data.ts'
import { openRecords, type Records } from './open-records.ts'

const DAY_MS = 86_400_000

let folder: string
let time: number
let records: Records
const now = () => new Date(time).toISOString()
const place = () => ({ file: join(folder, 'charley.sqlite') })
const backups = () => join(folder, 'backups')
const daily = () => backUpToday(place(), backups(), now)
const textOf = (name: string) => gunzipSync(readFileSync(join(backups(), name))).toString()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-daily-'))
  time = Date.parse('2026-11-01T03:12:00.000Z')
  records = await openRecords(place(), { now })
  for (const account of ['me', 'you']) {
    await records.openAccount(account)
    await records.within(account, (own) => own.writeDocument('profile', { of: account }, 0))
  }
})

afterEach(async () => {
  await records.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the daily backup', () => {
  it('is made once a day, for nobody else to read, and kept for fourteen days', async () => {
    expect(await daily()).toMatchObject({ made: 'charley-2026-11-01.backup', removed: [] })
    expect(await daily()).toMatchObject({ made: null })
    expect((await stat(join(backups(), 'charley-2026-11-01.backup'))).mode & 0o077).toBe(0)
    await writeFile(join(backups(), 'my own.backup'), 'mine')
    for (let day = 1; day < 14; day += 1) {
      time += DAY_MS
      expect(await daily()).toMatchObject({ removed: [] })
    }
    time += DAY_MS
    expect(await daily()).toMatchObject({
      made: 'charley-2026-11-15.backup',
      removed: ['charley-2026-11-01.backup']
    })
    const names = await readdir(backups())
    expect(names).toHaveLength(14 + 1)
    expect(names).toContain('my own.backup')
  })

  it('costs no older one where it cannot be made', async () => {
    await daily()
    time += 30 * DAY_MS
    await writeFile(`${backups()}-file`, '')
    await expect(backUpToday(place(), `${backups()}-file`, now)).rejects.toThrow()
    expect(await readdir(backups())).toEqual(['charley-2026-11-01.backup'])
  })

  it('takes an erased account out of the older ones, and nobody else', async () => {
    await daily()
    time += DAY_MS
    await records.eraseAccount('me')
    await records.openAccount('me')
    await records.within('me', (own) => own.writeDocument('profile', { of: 'a new start' }, 0))
    expect(await daily()).toMatchObject({ cleaned: ['charley-2026-11-01.backup'] })
    expect(textOf('charley-2026-11-01.backup')).not.toContain('"me"')
    expect(textOf('charley-2026-11-01.backup')).toContain('"you"')
    expect(textOf('charley-2026-11-02.backup')).toContain('a new start')
    expect(await restoreRecords(place(), join(backups(), 'charley-2026-11-01.backup'))).toEqual({
      accounts: 1,
      rows: 2,
      leftOut: 0
    })
  })

  it('leaves every older one whole where the records were lost, not erased', async () => {
    await daily()
    await records.close()
    for (const name of await readdir(folder)) {
      if (name.startsWith('charley.sqlite')) await rm(join(folder, name))
    }
    time += DAY_MS
    records = await openRecords(place(), { now })
    await records.openAccount('me')
    expect(await daily()).toMatchObject({ made: 'charley-2026-11-02.backup', cleaned: [] })
    await restoreRecords(place(), join(backups(), 'charley-2026-11-01.backup'))
    expect(await records.within('me', (own) => own.readDocument('profile'))).toMatchObject({
      body: { of: 'me' }
    })
  })

  it('names an older one that is damaged and leaves it, and cleans the others', async () => {
    await daily()
    await writeFile(join(backups(), 'charley-2026-10-31.backup'), 'damaged')
    await records.eraseAccount('me')
    expect(await daily()).toMatchObject({
      cleaned: ['charley-2026-11-01.backup'],
      unreadable: ['charley-2026-10-31.backup']
    })
  })
})

describe('an account that was erased', () => {
  it('stays gone when an earlier backup is restored, unless it is asked for', async () => {
    await daily()
    const file = join(backups(), 'charley-2026-11-01.backup')
    await records.eraseAccount('me')
    expect(await restoreRecords(place(), file)).toMatchObject({ accounts: 1, leftOut: 1 })
    expect(await restoreRecords(place(), file, { withErased: true })).toMatchObject({
      accounts: 2,
      leftOut: 0
    })
    expect(await records.within('me', (own) => own.readDocument('profile'))).toMatchObject({
      body: { of: 'me' }
    })
    expect(await daily()).toMatchObject({ cleaned: [] })
  })
})

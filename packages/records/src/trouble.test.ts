import { spawn } from 'node:child_process'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRecords } from './open-records.ts'
import { asRecordsError } from './records-error.ts'
import { startPostgres } from './test-databases.ts'

const now = () => '2026-11-20T03:12:00.000Z'
const WAITS = 30_000

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-trouble-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function errorOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return asRecordsError(error)
  }
  throw new Error('nothing went wrong')
}

describe('a file of records', () => {
  it('is refused to a second server, and free again when the first has closed', async () => {
    const place = { file: join(folder, 'held.sqlite') }
    const first = await openRecords(place, { now, alone: true })
    await expect(openRecords(place, { now, alone: true })).rejects.toMatchObject({
      code: 'records.in-use'
    })
    await first.close()
    const second = await openRecords(place, { now, alone: true })
    await second.close()
  })

  it('is free again when the server that held it was killed', async () => {
    const file = join(folder, 'killed.sqlite')
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, file], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    await new Promise((held) => holder.stdout.once('data', held))
    const ended = new Promise((exit) => holder.once('exit', exit))
    await expect(openRecords({ file }, { now, alone: true })).rejects.toMatchObject({
      code: 'records.in-use'
    })
    holder.kill('SIGKILL')
    await ended
    const records = await openRecords({ file }, { now, alone: true })
    await records.close()
  })

  it('that is no database, or damaged inside, is not opened', async () => {
    const nonsense = join(folder, 'nonsense.sqlite')
    await writeFile(nonsense, 'this is not a database, '.repeat(200))
    await expect(openRecords({ file: nonsense }, { now })).rejects.toMatchObject({
      code: 'records.damaged'
    })
    const damaged = join(folder, 'damaged.sqlite')
    const records = await openRecords({ file: damaged }, { now })
    await records.openAccount('a')
    await records.close()
    const handle = await open(damaged, 'r+')
    await handle.write(Buffer.alloc(4096 * 10, 0x5a), 0, 4096 * 10, 4096)
    await handle.close()
    await expect(openRecords({ file: damaged }, { now })).rejects.toMatchObject({
      code: 'records.damaged'
    })
  })

  it('in a folder that is not there is told as such', async () => {
    const file = join(folder, 'nowhere', 'charley.sqlite')
    await expect(openRecords({ file }, { now })).rejects.toMatchObject({
      code: 'records.unavailable'
    })
  })

  it('that cannot grow, or not be written, says which of the two', () => {
    const full = new DatabaseSync(join(folder, 'full.sqlite'))
    full.exec('create table t (x text); pragma max_page_count = 4')
    expect(
      errorOf(() => full.exec(`insert into t values ('${'x'.repeat(100_000)}')`))
    ).toMatchObject({ code: 'records.full' })
    full.close()
    const locked = new DatabaseSync(join(folder, 'full.sqlite'), { readOnly: true })
    expect(errorOf(() => locked.exec("insert into t values ('x')"))).toMatchObject({
      code: 'records.read-only'
    })
    locked.close()
  })
})

const HOLD = `
  import { openRecords } from './open-records.ts'
  await openRecords({ file: process.argv[1] }, { now: () => '', alone: true })
  console.log('held')
  setInterval(() => undefined, 1000)
`

describe('a PostgreSQL that goes away', () => {
  it(
    'is told as unavailable, and used again when it is back, with all that was acknowledged',
    async () => {
      const database = await startPostgres()
      const records = await openRecords(database.place, { now })
      try {
        await records.openAccount('a')
        await records.within('a', (own) =>
          own.create('days', { id: 'd1', moment: '2026-11-20', body: {} })
        )
        await database.server?.stop()
        await expect(records.check()).rejects.toMatchObject({ code: 'records.unavailable' })
        await expect(records.within('a', (own) => own.read('days', 'd1'))).rejects.toMatchObject({
          code: 'records.unavailable'
        })
        await database.server?.start()
        expect(await records.within('a', (own) => own.read('days', 'd1'))).toMatchObject({
          id: 'd1'
        })
      } finally {
        await records.close()
        await database.stop()
      }
    },
    WAITS
  )
})

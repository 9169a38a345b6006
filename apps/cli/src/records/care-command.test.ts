import { existsSync, mkdtempSync, readdirSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecords, type Records } from '@charley/records'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

const now = () => '2026-11-20T03:12:00.000Z'

let folder: string
let records: Records
const file = () => join(folder, 'mine.backup')
const charley = (...args: string[]) => runCharley(args, { env: { CHARLEY_DATA: folder } })
const profile = () => records.within('me', (own) => own.readDocument('profile'))

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charley-care-'))
  records = await openRecords({ file: join(folder, 'charley.sqlite') }, { now, alone: true })
  await records.openAccount('me')
  await records.within('me', (own) => own.writeDocument('profile', { ageYears: 68 }, 0))
})

afterEach(() => records.close())

describe('charley backup and charley restore', () => {
  test('bring back what was there, while the server has the file open', async () => {
    const made = await charley('backup', file())
    expect([made.code, made.err]).toEqual([0, ''])
    expect(made.out).toBe(`Backed up to ${file()}. Accounts: 1, entries: 1.\n`)
    await records.within('me', (own) => own.writeDocument('profile', { ageYears: 99 }, 1))
    const restored = await charley('restore', file())
    expect([restored.code, restored.err]).toEqual([0, ''])
    expect(await profile()).toEqual({ version: 1, body: { ageYears: 68 } })
  })

  test('keep what was there before a restore, so that the wrong file costs nothing', async () => {
    await charley('backup', file())
    await records.within('me', (own) => own.writeDocument('profile', { ageYears: 69 }, 1))
    await charley('restore', file())
    const [before = ''] = readdirSync(join(folder, 'backups'))
    await charley('restore', join(folder, 'backups', before))
    expect(await profile()).toEqual({ version: 2, body: { ageYears: 69 } })
  })

  test('leave an erased account out, and say so, unless asked', async () => {
    await charley('backup', file())
    await records.eraseAccount('me')
    const without = await charley('restore', file())
    expect(without.out).toContain('Left out, since they were erased after this backup: 1.')
    expect(await profile()).toBeUndefined()
    await charley('restore', file(), '--with-erased')
    expect(await profile()).toMatchObject({ body: { ageYears: 68 } })
  })

  test('refuse what is no whole backup, and change nothing', async () => {
    await charley('backup', file())
    truncateSync(file(), 60)
    const { code, out, err } = await charley('restore', file())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`${file()}: records.backup-invalid: This is no backup`)
    expect((await charley('restore', join(folder, 'none'))).err).toContain('input.not-found')
    expect(await profile()).toMatchObject({ body: { ageYears: 68 } })
    expect(existsSync(join(folder, 'backups'))).toBe(false)
  })

  test('never write over a file that is no backup, least of all the records', async () => {
    expect((await charley('backup', file())).code).toBe(0)
    expect((await charley('backup', file())).code).toBe(0)
    const wrong = await charley('backup', join(folder, 'charley.sqlite'))
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toContain('backup.other-file')
    expect(await profile()).toMatchObject({ body: { ageYears: 68 } })
  })

  test('say where there is nothing to back up, or no folder to write to', async () => {
    const env = { CHARLEY_DATA: mkdtempSync(join(tmpdir(), 'charley-none-')) }
    const none = await runCharley(['backup', file()], { env })
    expect([none.code, existsSync(file())]).toEqual([2, false])
    expect(none.err).toContain('records.none: There are no records yet')
    const nowhere = await charley('backup', join(folder, 'no', 'folder', 'x'))
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('input.not-found')])
  })

  test.each([['backup'], ['backup a b'], ['restore'], ['restore a --all']])(
    'charley %s says what is asked for',
    async (line) => {
      const { code, err } = await charley(...line.split(' '))
      expect(code).toBe(2)
      expect(err).toMatch(/such as: charley (backup|restore) charley.backup/)
    }
  )
})

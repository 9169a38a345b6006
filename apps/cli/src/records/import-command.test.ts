import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecords, type Records } from '@charley/records'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

const now = () => '2026-11-20T03:12:00.000Z'
const SERVINGS = `Day,Time,Group,Food Name,Amount,Energy (kcal),Magnesium (mg)
2026-11-01,08:00,Breakfast,Porridge,1 bowl,180,40
2026-11-01,13:00,Lunch,Lentil soup,1 bowl,320,75
2026-11-02,08:00,Breakfast,Porridge,1 bowl,180,
31/31/2026,08:00,Breakfast,Porridge,1 bowl,180,40
`

let folder: string
let servings: string
const charley = (...args: string[]) => runCharley(args, { env: { CHARLEY_DATA: folder } })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-import-'))
  servings = join(folder, 'servings.csv')
  writeFileSync(servings, SERVINGS)
})

async function withRecords<T>(work: (records: Records) => Promise<T>): Promise<T> {
  const records = await openRecords({ file: join(folder, 'charley.sqlite') }, { now })
  try {
    return await work(records)
  } finally {
    await records.close()
  }
}

const foodLog = () =>
  withRecords(async (records) => {
    const list = await records.within('me', (own) => own.list('food_log', { limit: 100 }))
    return list.items.map(({ body }) => body)
  })

describe('charley import', () => {
  test('shows what a file would bring and what of it cannot be read, and writes nothing', async () => {
    const { code, out, err } = await charley('import', servings)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Cronometer, 2026-11-01 to 2026-11-02')
    expect(out).toContain('New: 3 lines of food.')
    expect(out).not.toMatch(/\b0\b/)
    expect(out).toContain('line 5, Day: the date cannot be read\n')
    expect(out).toContain('Nothing was written.')
    expect(existsSync(join(folder, 'charley.sqlite'))).toBe(false)
  })

  test('writes with --yes, and the same file again adds nothing', async () => {
    expect((await charley('import', servings, '--yes')).code).toBe(0)
    const kept = await foodLog()
    expect(kept).toHaveLength(3)
    expect(kept).toContainEqual(
      expect.objectContaining({ name: 'Lentil soup', nutrients: { energy: 320, magnesium: 75 } })
    )
    // What the app left blank is unknown, not none.
    expect(kept[2]).toMatchObject({ date: '2026-11-02', nutrients: { energy: 180 } })
    const again = JSON.parse((await charley('import', servings, '--yes', '--json')).out)
    expect(again).toMatchObject({ written: true, files: [{ added: { foods: 0 }, same: 3 }] })
    expect(await foodLog()).toEqual(kept)
  })

  test('never writes over what was entered by hand unless told to', async () => {
    const body = { date: '2026-11-01', food: 'sr28:20045', name: 'Rice', grams: 200 }
    await withRecords(async (records) => {
      await records.openAccount('me')
      const record = { id: 'mine', moment: '2026-11-01', body }
      await records.within('me', (own) => own.create('food_log', record))
    })
    const first = await charley('import', servings, '--yes')
    expect(first.out).toContain('Your diary says something else')
    expect(await foodLog()).toContainEqual(body)
    await charley('import', servings, '--yes', '--replace')
    expect(await foodLog()).not.toContainEqual(body)
  })

  test('refuses what is no file of an app, and keeps what came before it', async () => {
    const other = join(folder, 'other.txt')
    writeFileSync(other, 'hello')
    const { code, err } = await charley('import', servings, other, '--yes')
    expect([code, err]).toEqual([2, expect.stringContaining('diary-file.not-recognised')])
    expect(await foodLog()).toHaveLength(3)
    expect((await charley('import', join(folder, 'none.csv'))).err).toContain('input.not-found')
  })

  test('is for one person: on a server for many everybody imports their own', async () => {
    const env = { CHARLEY_DATA: folder, CHARLEY_MODE: 'hosted' }
    const { code, err } = await runCharley(['import', servings, '--yes'], { env })
    expect([code, err]).toEqual([2, expect.stringContaining('records.hosted')])
  })

  test.each(['import', 'import a --dates soon', 'import a --zone Nowhere/None'])(
    'charley %s says what is asked for',
    async (line) => {
      const { code, err } = await charley(...line.split(' '))
      expect([code, err]).toEqual([2, expect.stringContaining('such as: charley import')])
    }
  )
})

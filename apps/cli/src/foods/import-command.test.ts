import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { addFoodsById, IMPORT_PROBLEMS, importFoods } from '@charley/food-sources'
import { loadFoods } from '@charley/knowledge/foods'
import { describe, expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

const CHARLEY = resolve(import.meta.dirname, '../../bin/charley.js')
const REFERENCE = resolve(import.meta.dirname, '../../../../docs/reference/command-line.md')
const SR_LEGACY = resolve(
  import.meta.dirname,
  '../../../../../shared/data/fdc/FoodData_Central_sr_legacy_food_csv_2018-04_rebuilt.zip'
)

const newFolder = () => mkdtempSync(join(tmpdir(), 'charley-import-'))

/** A dump of Open Food Facts; two of them are the same source. */
function dump(products: number, brand: string): string {
  const path = join(newFolder(), 'dump.jsonl')
  const nutriments = { 'energy-kcal_100g': 480, magnesium_100g: 0.12, sodium_100g: '0.2' }
  const lines = Array.from({ length: products }, (_, at) =>
    JSON.stringify({
      code: `${30_000_000 + at}`,
      product_name: `Oat bar ${at}`,
      brands: brand,
      nutriments
    })
  )
  writeFileSync(path, lines.join('\n'))
  return path
}

test('an imported product is shown like any other food, by id, barcode or search', async () => {
  const env = { CHARLEY_DATA: newFolder() }
  const imported = await runCharley(['foods', 'import', dump(2, 'Crunch')], { env })
  expect(imported.code).toBe(0)
  expect(imported.out).toContain('Added: Open Food Facts: dump, version sha256:')
  expect(imported.out).toContain('2 foods from 2 rows.')
  expect(imported.out).toContain('Licence: ODbL 1.0')
  expect(imported.err).toContain('100 % of the file read, 2 rows')
  const shown = await runCharley(['foods', 'show', 'off:30000001', '--json'], { env })
  const { name, nutrients } = JSON.parse(shown.out)
  expect(name).toBe('Oat bar 1, Crunch')
  expect(nutrients).toContainEqual({ id: 'magnesium', amount: 120, unit: 'mg' })
  expect(nutrients).toContainEqual({ id: 'iron', amount: null, unit: 'mg' })
  const scanned = await runCharley(['foods', 'show', '030000001', '--json'], { env })
  expect(scanned.out).toBe(shown.out)
  const found = await runCharley(['foods', 'search', 'oat bar crunch', '--json'], { env })
  expect(JSON.parse(found.out)).toContainEqual(expect.objectContaining({ food: 'off:30000001' }))
})

test('--json prints the report and --report says where the skipped rows are listed', async () => {
  const env = { CHARLEY_DATA: newFolder() }
  const file = join(newFolder(), 'two.jsonl')
  const list = join(newFolder(), 'skipped.jsonl')
  const product = {
    code: '12345670',
    product_name: 'Bar',
    nutriments: { fat_100g: 3, fiber_100g: -1 }
  }
  writeFileSync(file, `${JSON.stringify(product)}\n{"code":"12345671"}\n`)
  const { code, out } = await runCharley(['foods', 'import', file, '--report', list, '--json'], {
    env
  })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    source: { name: 'off-two', foods: 1 },
    skipped: { 'below-zero': 1, 'no-name': 1 },
    report: list
  })
  const [first = ''] = readFileSync(list, 'utf8').split('\n')
  expect(JSON.parse(first)).toMatchObject({
    reason: 'below-zero',
    row: 1,
    what: '12345670 fiber -1'
  })
  const sources = await runCharley(['foods', 'sources', '--json'], { env })
  expect(JSON.parse(sources.out)).toMatchObject([{ name: 'off-two', foods: 1 }])
  expect((await runCharley(['foods', 'sources'], { env })).out).toContain(
    'off-two: Open Food Facts: two'
  )
})

test('a file that cannot be used ends with exit 2, its code and a sentence', async () => {
  const env = { CHARLEY_DATA: newFolder() }
  const none = await runCharley(['foods', 'import', 'none.zip'], { env })
  expect([none.code, none.out]).toEqual([2, ''])
  expect(none.err).toBe('none.zip: input.not-found: There is no such file.\n')
  const text = join(newFolder(), 'letter.txt')
  writeFileSync(text, 'Dear Charley,')
  const letter = await runCharley(['foods', 'import', text], { env })
  expect(letter.code).toBe(2)
  expect(letter.err).toContain('letter.txt: import.not-recognised: This is no file of foods')
})

test.each([['foods import'], ['foods import a b'], ['foods import a --x'], ['foods sources all']])(
  'charley %s says what is asked for',
  async (line) => {
    const { code, err } = await runCharley(line.split(' '))
    expect(code).toBe(2)
    expect(err).toMatch(/charley foods (import|sources)/)
  }
)

test('the documentation of the command line names every code of an import', () => {
  const reference = readFileSync(REFERENCE, 'utf8')
  expect(IMPORT_PROBLEMS.filter((code) => !reference.includes(`| \`${code}\` |`))).toEqual([])
})

test('an import killed in the middle leaves the earlier import as it was', async () => {
  const folder = newFolder()
  const env = { CHARLEY_DATA: folder }
  await runCharley(['foods', 'import', dump(1, 'Before')], { env })

  const importing = spawn(process.execPath, [CHARLEY, 'foods', 'import', dump(150_000, 'After')], {
    env: { ...process.env, ...env }
  })
  await once(importing.stderr, 'data')
  importing.kill('SIGKILL')
  await once(importing, 'close')
  const left = () => readdirSync(join(folder, 'foods')).filter((name) => name.startsWith('.'))
  expect(left()).toEqual([`.import-${importing.pid}`])

  const shown = await runCharley(['foods', 'show', 'off:30000000', '--json'], { env })
  expect(JSON.parse(shown.out).name).toBe('Oat bar 0, Before')
  const again = await runCharley(['foods', 'import', dump(2, 'Again')], { env })
  expect([again.code, left()]).toEqual([0, []])
})

test('imported foods that cannot be read are named, and the built-in ones still work', async () => {
  const folder = newFolder()
  const env = { CHARLEY_DATA: folder }
  await runCharley(['foods', 'import', dump(1, 'Before')], { env })
  writeFileSync(join(folder, 'foods', 'off-dump.sqlite'), 'half a file')
  const { code, err } = await runCharley(['foods', 'show', 'sr28:12014'], { env })
  expect(code).toBe(0)
  expect(err).toContain('off-dump.sqlite cannot be read')
})

describe.skipIf(!existsSync(SR_LEGACY))(
  'SR Legacy as downloaded (skipped where ../shared/data is absent)',
  () => {
    test('has in every cell what the built-in table has, but for the corrected ones', async () => {
      const builtIn = await loadFoods()
      const folder = newFolder()
      const { source } = await importFoods({ file: SR_LEGACY, folder, builtIn })
      expect(source.foods).toBe(7754)
      const ids = builtIn.fdcIds.map((fdcId) => `fdc:${fdcId}`)
      const table = addFoodsById(builtIn, folder, ids)
      const rowOf = new Map(table.ids.map((id, row) => [id, row]))
      const pairs = builtIn.ids.flatMap((id, row) => {
        const imported = rowOf.get(ids[row] ?? '')
        return imported === undefined ? [] : [{ id, row, imported }]
      })
      expect(pairs).toHaveLength(7754)
      const differing = table.nutrients.flatMap(({ id, per100g }) =>
        pairs
          .filter(({ row, imported }) => {
            const [one, other] = [per100g[row] ?? null, per100g[imported] ?? null]
            return one === null || other === null ? one !== other : Math.abs(one - other) > 1e-6
          })
          .map((pair) => `${pair.id} ${id}`)
      )
      expect(differing).toHaveLength(5)
      expect(new Set(differing.map((cell) => cell.split(' ')[1]))).toEqual(
        new Set(['manganese', 'vitamin_c'])
      )
    })
  }
)

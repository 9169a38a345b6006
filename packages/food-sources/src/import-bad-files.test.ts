import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { BUILT_IN, FOOD, fdcZip, fileOf, newFolder, VALUE, zipOf } from './food-files.test-data.ts'
import { importFoods } from './import-foods.ts'
import type { ImportProblem } from './import-problem.ts'
import { listFoodSources, loadAllFoods } from './load-all-foods.ts'
import { storePath } from './sources-folder.ts'

const OATS = fdcZip({
  food: [FOOD, [2, 'sr_legacy_food', 'Oats, raw', 8, '2019-04-01']],
  food_nutrient: [VALUE, [1, 2, 1090, 138]]
})
const whole = readFileSync(OATS)
const FOOD_CSV = '"fdc_id","data_type","description"\n"2","sr_legacy_food","Rye"\n'

/** The code of the problem, after an earlier import that has to survive it. */
async function problemWith(file: string): Promise<{ code: string; reason: string | undefined }> {
  const folder = newFolder()
  await importFoods({ file: OATS, folder, builtIn: BUILT_IN })
  const before = readdirSync(join(folder, 'foods'))
  const problem = await importFoods({ file, folder, builtIn: BUILT_IN }).then(
    () => null,
    (error: ImportProblem) => error
  )
  expect(readdirSync(join(folder, 'foods'))).toEqual(before)
  expect(loadAllFoods(BUILT_IN, folder).table.ids).toEqual(['sr28:00001', 'fdc:2'])
  return { code: problem?.code ?? 'none', reason: problem?.params['reason'] }
}

function damaged(at: number): Buffer {
  const copy = Buffer.from(whole)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}

const flood = 'x,'.repeat(2_000_000)
const manyFiles = Array.from({ length: 1001 }, (_, at): [string, string] => [`${at}.csv`, ''])

test.each<[string, string, Buffer | string]>([
  ['an empty file', 'input.empty', ''],
  ['a text', 'import.not-recognised', 'Dear Charley,'],
  ['a table that is no zip', 'import.not-recognised', 'fdc_id,data_type\n1,branded_food\n'],
  ['JSON of something else', 'import.not-recognised', '{"heartRate":70}'],
  ['JSON without its end', 'import.damaged', '{"product":{"code":"3017620422003"'],
  ['a list without its end', 'import.damaged', '{"FoundationFoods":[{"fdcId":1}'],
  ['a list without foods', 'import.no-foods', '{"FoundationFoods":[]}'],
  [
    'packed lines without their end',
    'import.damaged',
    gzipSync('{"code":"1234"}\n').subarray(0, 20)
  ],
  ['a zip without its end', 'import.damaged', whole.subarray(0, whole.length - 30)],
  [
    'a zip without its beginning',
    'import.damaged',
    Buffer.concat([Buffer.from('PK'), whole.subarray(60)])
  ],
  ['a zip with a changed byte', 'import.damaged', damaged(90)],
  ['a zip of something else', 'import.not-recognised', zipOf([['letter.txt', 'Dear']])],
  ['a zip without values', 'import.wrong-columns', zipOf([['food.csv', FOOD_CSV]])],
  [
    'a zip with other columns',
    'import.wrong-columns',
    zipOf([
      ['food.csv', 'id,name\n1,Rye\n'],
      ['food_nutrient.csv', 'id\n']
    ])
  ],
  [
    'a zip without foods',
    'import.no-foods',
    zipOf([
      ['food.csv', FOOD_CSV],
      ['food_nutrient.csv', 'fdc_id,nutrient_id,amount\n']
    ])
  ],
  ['a zip that unpacks to far more', 'import.unsafe-zip', zipOf([['food.csv', flood]])],
  [
    'a zip that lies about its size',
    'import.damaged',
    zipOf(
      [
        ['food.csv', flood],
        ['food_nutrient.csv', '']
      ],
      { size: 900_000 }
    )
  ],
  ['a zip of too many files', 'import.unsafe-zip', zipOf(manyFiles)],
  [
    'a zip that reaches out of its folder',
    'import.unsafe-zip',
    zipOf([['../../food.csv', FOOD_CSV]])
  ]
])('%s is refused as %s and the earlier import stays', async (_what, code, content) => {
  expect((await problemWith(fileOf('file', content))).code).toBe(code)
})

test('a file that is not there and a folder are refused', async () => {
  expect((await problemWith(join(newFolder(), 'none.zip'))).code).toBe('input.not-found')
  expect((await problemWith(newFolder())).code).toBe('input.unreadable')
})

test('a data folder that cannot be written is said', async () => {
  const folder = join(fileOf('file', 'in the way'), 'data')
  const importing = importFoods({ file: OATS, folder, builtIn: BUILT_IN })
  await expect(importing).rejects.toMatchObject({ code: 'import.cannot-save' })
})

test('sources that cannot be read are named and the others are still there', async () => {
  const folder = newFolder()
  await importFoods({ file: OATS, folder, builtIn: BUILT_IN })
  const [noStore, cutOff] = ['off-broken', 'off-cut-off'].map((name) =>
    storePath(join(folder, 'foods'), name)
  ) as [string, string]
  writeFileSync(noStore, 'half a file')
  const good = readFileSync(storePath(join(folder, 'foods'), 'fdc-sr-legacy'))
  writeFileSync(cutOff, Buffer.concat([good.subarray(0, 8192), Buffer.alloc(good.length - 8192)]))
  const { table, unreadable } = loadAllFoods(BUILT_IN, folder)
  expect(unreadable).toEqual([noStore, cutOff])
  expect(table.ids).toContain('fdc:2')
  expect(listFoodSources(folder).map(({ name }) => name)).toContain('fdc-sr-legacy')
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUILT_IN, FOOD, fdcZip, fileOf, newFolder, VALUE, zipOf } from './food-files.test-data.ts'
import { importFoods } from './import-foods.ts'
import { listFoodSources, loadAllFoods } from './load-all-foods.ts'

const NUTRIENT = ['id', 'name', 'unit_name']
const PORTION = [
  'id',
  'fdc_id',
  'amount',
  'measure_unit_id',
  'portion_description',
  'modifier',
  'gram_weight'
]

const OATS = [2, 'sr_legacy_food', 'Oats, raw', 8, '2019-04-01']
const MAGNESIUM = [1, 2, 1090, 138]

async function imported(file: string) {
  const folder = newFolder()
  const report = await importFoods({ file, folder, builtIn: BUILT_IN })
  const { table } = loadAllFoods(BUILT_IN, folder)
  const skipped = readFileSync(report.report, 'utf8').trim().split('\n')
  const row = (id: string) => table.ids.indexOf(id)
  return {
    folder,
    report,
    table,
    skipped: skipped.filter((line) => line !== '').map((line) => JSON.parse(line)),
    amount: (id: string, nutrient: string) =>
      table.nutrients.find((column) => column.id === nutrient)?.per100g[row(id)],
    portions: (id: string) => table.portions[row(id)]
  }
}

test('a download becomes a source with its name, version, date and licence', async () => {
  const { folder, report } = await imported(
    fdcZip({ food: [FOOD, OATS], food_nutrient: [VALUE, MAGNESIUM] })
  )
  expect(report.source).toMatchObject({
    name: 'fdc-sr-legacy',
    title: 'USDA SR Legacy',
    version: '2026-04-30',
    date: '2019-04-01',
    foods: 1
  })
  expect(report.source.licence).toContain('public domain')
  expect(listFoodSources(folder)).toEqual([report.source])
})

test('its foods stand beside the built-in ones, with names, groups, portions and unknowns as null', async () => {
  const { table, amount, portions } = await imported(
    fdcZip({
      food_nutrient: [VALUE, MAGNESIUM],
      food: [FOOD, OATS],
      food_category: [
        ['id', 'code', 'description'],
        [8, '0800', 'Breakfast Cereals']
      ],
      measure_unit: [
        ['id', 'name'],
        [1000, 'cup']
      ],
      food_portion: [PORTION, [1, 2, 1, 1000, '', '', 81]],
      nutrient: [NUTRIENT, [1090, 'Magnesium, Mg', 'MG']]
    })
  )
  expect(table.ids).toEqual(['sr28:00001', 'fdc:2'])
  expect(table.names[1]).toBe('Oats, raw')
  expect(table.groups[table.groupOf[1] ?? -1]).toBe('Breakfast Cereals')
  expect(table.fdcIds[1]).toBe(2)
  expect(amount('fdc:2', 'magnesium')).toBe(138)
  expect(amount('fdc:2', 'energy')).toBeNull()
  expect(portions('fdc:2')).toEqual([{ label: '1 cup', grams: 81 }])
})

test('values of a food that stand far apart in the file still come together', async () => {
  const { amount } = await imported(
    fdcZip({
      food: [FOOD, OATS, [3, 'sr_legacy_food', 'Rye', 8, '']],
      food_nutrient: [VALUE, MAGNESIUM, [2, 3, 1090, 60], [3, 2, 1008, 379]]
    })
  )
  expect([amount('fdc:2', 'magnesium'), amount('fdc:2', 'energy')]).toEqual([138, 379])
})

test('of Foundation Foods the samples of the laboratory are left out, and said', async () => {
  const { report, table, skipped } = await imported(
    fdcZip({
      food: [
        FOOD,
        [5, 'sub_sample_food', 'Hummus, sample', 16, '2019-04-01'],
        [6, 'foundation_food', 'Hummus', 16, '2019-04-01']
      ],
      food_nutrient: [VALUE, [1, 5, 1090, 70], [2, 6, 1090, 71], [3, 6, 1009, 3], [4, 77, 1090, 3]]
    })
  )
  expect(report.source.name).toBe('fdc-foundation')
  expect(table.ids).toContain('fdc:6')
  expect(table.ids).not.toContain('fdc:5')
  expect(report.skipped).toEqual({ 'not-a-food': 2, 'nutrient-not-used': 1, 'unknown-food': 1 })
  const file = 'food_nutrient.csv'
  expect(skipped).toContainEqual({ reason: 'unknown-food', file, row: 5, what: '77', rows: 1 })
  expect(skipped).toContainEqual({
    reason: 'nutrient-not-used',
    file,
    row: null,
    what: '1009',
    rows: 1
  })
})

test('survey foods are read under the older nutrient numbers and with their own categories', async () => {
  const { report, table, amount } = await imported(
    fdcZip({
      food: [FOOD, [7, 'survey_fndds_food', 'Milk, NFS', 1004, '2024-10-31']],
      food_nutrient: [VALUE, [1, 7, 304, 12], [2, 7, 208, 52]],
      wweia_food_category: [
        ['wweia_food_category', 'wweia_food_category_description'],
        [1004, 'Milk']
      ]
    })
  )
  expect(report.source.name).toBe('fdc-survey')
  expect(table.groups).toContain('Milk')
  expect([amount('fdc:7', 'magnesium'), amount('fdc:7', 'energy')]).toEqual([12, 52])
})

test('branded foods carry brand, shelf and serving', async () => {
  const { report, table, portions } = await imported(
    fdcZip({
      food: [FOOD, [8, 'branded_food', 'CHEDDAR CHEESE', '', '2021-10-28']],
      branded_food: [
        [
          'fdc_id',
          'brand_owner',
          'brand_name',
          'gtin_upc',
          'serving_size',
          'serving_size_unit',
          'household_serving_fulltext',
          'branded_food_category'
        ],
        [8, 'Grafton Co', 'GRAFTON VILLAGE', '094395000172', 28, 'g', '1 ONZ', 'Cheese']
      ],
      food_nutrient: [VALUE, [1, 8, 1008, 393]]
    })
  )
  expect(report.source.name).toBe('fdc-branded')
  expect(table.names).toContain('Cheddar cheese, GRAFTON VILLAGE')
  expect(table.groups).toContain('Cheese')
  expect(portions('fdc:8')).toEqual([{ label: '1 ounce', grams: 28 }])
})

test('every row that is not used is listed with its place and its reason', async () => {
  const { report, skipped, amount } = await imported(
    fdcZip({
      food: [
        FOOD,
        OATS,
        OATS,
        [3, 'sr_legacy_food', '', 8, ''],
        [4, 'sr_legacy_food', 'Empty', 8, ''],
        ['x', 'sr_legacy_food', 'No number', 8, '']
      ],
      food_nutrient: [
        VALUE,
        MAGNESIUM,
        [2, 2, 1093, -3],
        [3, 2, 1098, 200_000],
        [4, 2, 1008, 'NaN'],
        [5, 3, 1008, 1]
      ],
      food_portion: [PORTION, [1, 2, '', 9999, '', 'cup', 81]]
    })
  )
  expect(report.skipped).toEqual({
    duplicate: 1,
    unreadable: 1,
    'no-name': 1,
    'no-values': 1,
    'below-zero': 1,
    'more-than-possible': 1,
    'not-a-number': 1,
    'portion-without-amount': 1
  })
  const file = 'food_nutrient.csv'
  expect(skipped).toContainEqual({ reason: 'below-zero', file, row: 3, what: '2 1093 -3', rows: 1 })
  expect([amount('fdc:2', 'sodium'), amount('fdc:2', 'copper')]).toEqual([null, null])
})

test('a row with a stray quote or a cell too few costs only itself', async () => {
  const rows = [
    '"id","fdc_id","nutrient_id","amount"',
    '"1","2","1090","138"',
    '"2","2"',
    '"3","2"x,"1087","5"',
    '"4","2","1008","379"'
  ]
  const foods = '"fdc_id","data_type","description"\n"2","sr_legacy_food","Oats"\n'
  const files: [string, string][] = [
    ['food.csv', foods],
    ['food_nutrient.csv', rows.join('\n')]
  ]
  const { report, skipped, amount } = await imported(fileOf('a.zip', zipOf(files)))
  expect(report.skipped).toEqual({ unreadable: 2 })
  expect(skipped).toMatchObject([
    { reason: 'unreadable', file: 'food_nutrient.csv', row: 4 },
    { reason: 'unreadable', file: 'food_nutrient.csv', row: 3, what: '2,2' }
  ])
  expect([amount('fdc:2', 'magnesium'), amount('fdc:2', 'energy')]).toEqual([138, 379])
})

test('importing a source again replaces it', async () => {
  const folder = newFolder()
  const first = fdcZip({ food: [FOOD, OATS], food_nutrient: [VALUE, MAGNESIUM] })
  const second = fdcZip({
    food: [FOOD, [9, 'sr_legacy_food', 'Rye', 8, '']],
    food_nutrient: [VALUE, [1, 9, 1090, 60]]
  })
  await importFoods({ file: first, folder, builtIn: BUILT_IN })
  await importFoods({ file: second, folder, builtIn: BUILT_IN })
  expect(loadAllFoods(BUILT_IN, folder).table.ids).toEqual(['sr28:00001', 'fdc:9'])
  expect(listFoodSources(folder)).toHaveLength(1)
})

test('progress ends with the whole file and every row', async () => {
  const seen: { rows: number; share: number }[] = []
  const file = fdcZip({ food: [FOOD, OATS], food_nutrient: [VALUE, MAGNESIUM] })
  const onProgress = (progress: { rows: number; share: number }) => seen.push(progress)
  const { rows } = await importFoods({ file, folder: newFolder(), builtIn: BUILT_IN, onProgress })
  expect(seen.at(-1)).toEqual({ rows, share: 1 })
  expect(rows).toBe(2)
})

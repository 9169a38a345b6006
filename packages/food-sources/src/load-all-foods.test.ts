import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { BUILT_IN, FOOD, fdcZip, fileOf, newFolder, VALUE } from './food-files.test-data.ts'
import { LARGE_SOURCE } from './food-store.ts'
import { importFoods } from './import-foods.ts'
import { importedFoodsIn } from './imported-foods-in.ts'
import { addFoodsById, foodIdOf, loadAllFoods, lookUpFoods } from './load-all-foods.ts'

const product = (code: number, name: string) =>
  JSON.stringify({ code: String(code), product_name: name, nutriments: { fat_100g: 1 } })

test('without imports there are the built-in foods and nothing else', () => {
  expect(loadAllFoods(BUILT_IN, newFolder())).toEqual({
    table: BUILT_IN,
    unreadable: []
  })
})

test('a food that is built in under another id comes along only when asked for', async () => {
  const folder = newFolder()
  const file = fdcZip({
    food: [FOOD, [1, 'sr_legacy_food', 'Porridge', 8, ''], [2, 'sr_legacy_food', 'Oats', 8, '']],
    food_nutrient: [VALUE, [1, 1, 1008, 71], [2, 2, 1008, 379]]
  })
  const { alreadyBuiltIn } = await importFoods({ file, folder, builtIn: BUILT_IN })
  expect(alreadyBuiltIn).toBe(1)
  expect(loadAllFoods(BUILT_IN, folder).table.ids).toEqual(['sr28:00001', 'fdc:2'])
  const everyday = loadAllFoods(BUILT_IN, folder).table
  const table = addFoodsById(everyday, folder, ['fdc:1', 'fdc:2', 'fdc:1', 'fdc:99'])
  expect(table.ids).toEqual(['sr28:00001', 'fdc:2', 'fdc:1'])
  expect(table.nutrients[0]?.per100g).toEqual([70, 379, 71])
  expect(addFoodsById(everyday, folder, ['fdc:2'])).toBe(everyday)
})

test('foods with none of the basic figures are kept, and marked', async () => {
  const folder = newFolder()
  const file = fdcZip({
    food: [FOOD, [3, 'foundation_food', 'Kelp', 8, '']],
    food_nutrient: [VALUE, [1, 3, 1090, 121]]
  })
  const { incomplete } = await importFoods({ file, folder, builtIn: BUILT_IN })
  expect(incomplete).toBe(1)
  expect(loadAllFoods(BUILT_IN, folder).table.incomplete).toEqual(['fdc:3'])
})

test('a large source is reached by name, by barcode and by id', async () => {
  const folder = newFolder()
  const lines = Array.from({ length: LARGE_SOURCE }, (_, at) =>
    product(20_000_000 + at, `Biscuit ${at}`)
  )
  const file = fileOf('dump.jsonl', [...lines, product(94395000172, 'Truffle cheddar')].join('\n'))
  await importFoods({ file, folder, builtIn: BUILT_IN })
  expect(loadAllFoods(BUILT_IN, folder).table.ids).toEqual(['sr28:00001'])

  const found = lookUpFoods(folder, 'cheddar truff', 5)
  expect(found).toEqual(['off:94395000172'])
  expect(foodIdOf(folder, '0094395000172')).toBe('off:94395000172')
  expect(['4711', 'sr28:01001'].map((text) => foodIdOf(folder, text))).toEqual([
    '4711',
    'sr28:01001'
  ])
  expect(lookUpFoods(folder, 'biscuit', 5)).toHaveLength(5)
  expect(lookUpFoods(folder, '" OR *', 5)).toEqual([])
  expect(addFoodsById(BUILT_IN, folder, found).names).toEqual(['Porridge', 'Truffle cheddar'])
})

test('the foods of a log that only an import can have are found, whatever else the log holds', () => {
  const foodLog = [{ food: 'off:1' }, { food: 'sr28:00001' }, { food: 7 }, null, { food: 'fdc:2' }]
  expect(importedFoodsIn({ foodLog })).toEqual(['off:1', 'fdc:2'])
  expect(['no person', null, { foodLog: 'none' }].flatMap(importedFoodsIn)).toEqual([])
})

test('the data folder is CHARLEY_DATA, else where the platform keeps such things', () => {
  const on = (platform: NodeJS.Platform, env = {}) =>
    dataFolder({ env, platform, home: '/home/ann' })
  expect(on('linux', { CHARLEY_DATA: '/data', XDG_DATA_HOME: '/x' })).toBe('/data')
  expect(on('linux', { XDG_DATA_HOME: '/x' })).toBe('/x/charley')
  expect(on('linux')).toBe('/home/ann/.local/share/charley')
  expect(on('darwin')).toBe('/home/ann/Library/Application Support/Charley')
  expect(on('win32', { APPDATA: '/roaming' })).toBe('/roaming/Charley')
})

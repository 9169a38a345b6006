import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BUILT_IN, fileOf, newFolder, zipOf } from './food-files.test-data.ts'
import { openFoodStore } from './food-store.ts'
import { importFoods } from './import-foods.ts'
import { storePath } from './sources-folder.ts'

const SHARED = resolve(import.meta.dirname, '../../../../shared/data')

/** The foods of a file, and what was told about it. */
async function read(file: string) {
  const folder = newFolder()
  const { source, skipped } = await importFoods({ file, folder, builtIn: BUILT_IN })
  const store = openFoodStore(storePath(join(folder, 'foods'), source.name))
  const foods = store?.allFoods() ?? []
  store?.close()
  return { source, skipped, foods, food: foods[0] }
}

const json = (name: string, value: unknown) => fileOf(name, JSON.stringify(value))

const HUMMUS = {
  fdcId: 321358,
  description: 'Hummus, commercial',
  dataType: 'Foundation',
  foodCategory: { description: 'Legumes and Legume Products' },
  publicationDate: '4/1/2019',
  foodNutrients: [
    { nutrient: { id: 2047, unitName: 'kcal' }, amount: 243 },
    { nutrient: { id: 1008, unitName: 'kcal' }, amount: 229 },
    { nutrient: { id: 1090, unitName: 'mg' }, amount: 71.1 },
    { nutrient: { id: 2045, unitName: 'g' } }
  ],
  foodPortions: [{ amount: 2, measureUnit: { name: 'tablespoon' }, modifier: '', gramWeight: 33.9 }]
}

const BAR = {
  code: '3017620422003',
  product_name: 'Nut bar',
  brands: 'Good, Better',
  serving_size: '28 g',
  serving_quantity: '28',
  last_modified_t: 1_557_092_327,
  nutriments: {
    energy_100g: 2092,
    energy_unit: 'kcal',
    magnesium_100g: '0.084',
    magnesium_unit: 'mg',
    salt_100g: 1.05,
    'vitamin-d_100g': 4.9999999999999996e-6,
    iron_100g: ''
  }
}

describe('FoodData Central', () => {
  test('a download of Foundation Foods is read food by food, plain or in a zip', async () => {
    const content = JSON.stringify({ FoundationFoods: [HUMMUS, { ...HUMMUS, fdcId: 2 }] })
    const plain = await read(fileOf('foundation_2019-04.json', content))
    expect(plain.source).toMatchObject({
      name: 'fdc-foundation',
      version: '2019-04',
      date: '2019-04-01'
    })
    expect(plain.food).toMatchObject({
      id: 'fdc:321358',
      name: 'Hummus, commercial',
      group: 'Legumes and Legume Products',
      portions: [{ label: '2 tablespoons', grams: 33.9 }],
      amounts: { energy: 229, magnesium: 71.1 }
    })
    const zipped = await read(fileOf('download.zip', zipOf([['2019-04/foods.json', content]])))
    expect(zipped.foods).toEqual(plain.foods)
  })

  test('an answer of the web service is a source of its own and replaces no download', async () => {
    const found = {
      fdcId: 2057648,
      description: 'CHEDDAR CHEESE',
      dataType: 'Branded',
      gtinUpc: '094395000172',
      brandName: 'GRAFTON VILLAGE',
      foodCategory: 'Cheese',
      servingSize: 28,
      servingSizeUnit: 'g',
      householdServingFullText: '1 ONZ',
      foodNutrients: [{ nutrientId: 1008, unitName: 'KCAL', value: 393 }]
    }
    const { source, food } = await read(json('cheddar.json', { totalHits: 1, foods: [found] }))
    expect(source).toMatchObject({ name: 'fdc-cheddar', date: null })
    expect(food).toMatchObject({
      id: 'fdc:2057648',
      barcode: '94395000172',
      amounts: { energy: 393 }
    })
    expect(food?.portions).toEqual([{ label: '1 ounce', grams: 28 }])
  })
})

describe('Open Food Facts', () => {
  test('amounts are grams whatever the unit beside them says, energy is in kilojoules, salt gives sodium', async () => {
    const { source, food } = await read(json('bar.json', { status: 1, product: BAR }))
    expect(source).toMatchObject({ name: 'off-bar', date: '2019-05-05' })
    expect(source.licence).toContain('ODbL')
    expect(food).toMatchObject({ id: 'off:3017620422003', name: 'Nut bar, Good' })
    expect(food?.amounts).toEqual({ energy: 500, magnesium: 84, sodium: 420, vitamin_d: 5 })
    expect(food?.portions).toEqual([{ label: '1 serving', grams: 28 }])
  })

  test('answers, lines and packed lines give the same foods', async () => {
    const products = [BAR, { ...BAR, code: '12345670' }]
    const lines = `${products.map((product) => JSON.stringify(product)).join('\n')}\n`
    const files = [
      json('a.json', { count: 2, page: 1, products }),
      fileOf('a.jsonl', lines),
      fileOf('a.jsonl.gz', gzipSync(lines))
    ]
    for (const file of files) {
      const { source, foods } = await read(file)
      expect(source.name).toBe('off-a')
      expect(foods.map(({ id }) => id)).toEqual(['off:3017620422003', 'off:12345670'])
    }
  })

  test('a dump whose first product is very long is still read line by line', async () => {
    const long = { ...BAR, ingredients_text: 'sugar, '.repeat(100_000), foods: [] }
    const lines = [long, { ...BAR, code: '12345670' }].map((product) => JSON.stringify(product))
    const { foods } = await read(fileOf('a.jsonl', lines.join('\n')))
    expect(foods).toHaveLength(2)
  })

  test('products without name, barcode or values and broken lines are skipped with the reason', async () => {
    const { foods, skipped } = await read(
      fileOf(
        'dump.jsonl',
        [
          JSON.stringify(BAR),
          JSON.stringify({ ...BAR, code: '1234567', product_name: '' }),
          JSON.stringify({ ...BAR, code: 'x' }),
          JSON.stringify({ ...BAR, code: '1234567', nutriments: {} }),
          JSON.stringify({
            ...BAR,
            code: '7654321',
            nutriments: { fat_100g: 101, sodium_100g: -1, fiber_100g: 1 }
          }),
          JSON.stringify(BAR),
          '{"code":'
        ].join('\n')
      )
    )
    expect(foods.map(({ id }) => id)).toEqual(['off:3017620422003', 'off:7654321'])
    expect(foods[1]?.amounts).toEqual({ fiber: 1 })
    expect(skipped).toEqual({
      'no-name': 1,
      'no-barcode': 1,
      'no-values': 1,
      'more-than-possible': 1,
      'below-zero': 1,
      duplicate: 1,
      unreadable: 1
    })
  })
})

describe.skipIf(!existsSync(SHARED))('real files (skipped where ../shared/data is absent)', () => {
  test('a serving of the synthetic product has the expected amounts', async () => {
    const { food } = await read(join(SHARED, 'health_apps/off_synthetic_product_v2.json'))
    const expected = JSON.parse(readFileSync(join(SHARED, 'health_apps/off_expected.json'), 'utf8'))
    const ids: Readonly<Record<string, string>> = {
      energy_kcal: 'energy',
      potassium_mg: 'potassium',
      magnesium_mg: 'magnesium',
      calcium_mg: 'calcium',
      iron_mg: 'iron',
      vitamin_d_ug: 'vitamin_d',
      b12_ug: 'vitamin_b12',
      b1_mg: 'thiamin',
      b6_mg: 'vitamin_b6',
      folate_ug: 'folate',
      sodium_mg: 'sodium'
    }
    const { grams = 0 } = food?.portions[0] ?? {}
    for (const [name, amount] of Object.entries(expected.serving_40g)) {
      const per100g = food?.amounts[ids[name] ?? ''] ?? Number.NaN
      expect((per100g * grams) / 100).toBeCloseTo(Number(amount), 6)
    }
  })

  test('20 real products: 19 have values, and one impossible sodium is left out', async () => {
    const { foods, skipped } = await read(
      join(SHARED, 'health_apps/off_real_search_20_products.json')
    )
    expect(foods).toHaveLength(19)
    expect(skipped).toEqual({ 'more-than-possible': 1, 'no-values': 1 })
    const mix = foods.find(({ id }) => id === 'off:0716791')
    expect(mix?.amounts['sodium']).toBeUndefined()
  })

  test('nine Foundation Foods with four energies each have the one that USDA shows', async () => {
    const { foods } = await read(join(SHARED, 'fdc/FoundationFoods_9_foods.json'))
    expect(foods.map(({ amounts }) => amounts['energy'])).toEqual([
      229, 27, 21, 314, 620, 35, 150, 48, 376
    ])
  })
})

import { type FoodTable, gramsOf, indexFoods, portionsFor, readFoodText } from '@charley/engine'
import { describe, expect, it, test } from 'vitest'
import { loadFoods, loadFoodWords, loadMeasures } from '../foods.ts'

/** A small table with the portions that USDA gives these foods. */
const FOODS: readonly (readonly [name: string, group: string, portions: Record<string, number>])[] =
  [
    ['Egg', 'Dairy and egg products', { '1 large': 50, '1 extra large': 56 }],
    ['Spinach, raw', 'Vegetables and vegetable products', { '1 cup': 30, '1 bunch': 340 }],
    ['Spinach, cooked', 'Vegetables and vegetable products', { '1 cup': 180 }],
    [
      'Bananas',
      'Fruits and fruit juices',
      { '1 cup, mashed': 225, '1 cup, sliced': 150, '1 small (6 inch)': 101, '1 medium': 118 }
    ],
    ['Bread, white', 'Baked products', { '1 slice': 29, '1 ounce': 28.35 }],
    ['Butter', 'Fats and oils', { '1 tablespoon': 14.2 }],
    ['Milk', 'Dairy and egg products', { '1 cup': 244 }],
    ['Almonds', 'Nuts and seeds', { '1 cup, whole': 143 }],
    ['Garlic', 'Vegetables and vegetable products', { '1 teaspoon': 2.8, '1 clove': 3 }],
    ['Cookies', 'Baked products', { '3 cookies': 36 }],
    ['Squash drink', 'Drinks', {}],
    ['Cocoa powder', 'Drinks', {}],
    ['Chicken', 'Poultry products', { '1 breast, bone removed': 172 }],
    ['Macaroni and cheese', 'Meals, entrees and side dishes', { '1 cup': 230 }],
    ['Tuna', 'Fish and shellfish', { '1 can (6 ounces)': 165 }]
  ]
const groups = [...new Set(FOODS.map(([, group]) => group))]
const table: FoodTable = {
  revision: 'toy',
  ids: FOODS.map((_, row) => `toy:${row}`),
  names: FOODS.map(([name]) => name),
  groups,
  groupOf: FOODS.map(([, group]) => groups.indexOf(group)),
  fdcIds: FOODS.map(() => null),
  portions: FOODS.map(([, , portions]) =>
    Object.entries(portions).map(([label, grams]) => ({ label, grams }))
  ),
  incomplete: [],
  nutrients: [
    { id: 'water', unit: 'g', per100g: FOODS.map(([name]) => (name === 'Squash drink' ? 90 : 3)) }
  ]
}
const reader = {
  table,
  index: indexFoods(table, await loadFoodWords()),
  measures: await loadMeasures()
}

/** Food, quantity, unit and grams of each line. */
function read(text: string) {
  return readFoodText(reader, text).map(({ row, quantity, unit, grams }) => [
    row === null ? null : table.names[row],
    quantity,
    unit,
    grams === null ? null : Math.round(grams * 10) / 10
  ])
}

describe('what somebody ate, as they would write it', () => {
  it('becomes one line for each food with its grams', () => {
    expect(read('2 eggs, 1 cup cooked spinach and a banana')).toEqual([
      ['Egg', 2, null, 100],
      ['Spinach, cooked', 1, 'cup', 180],
      ['Bananas', 1, null, 118]
    ])
  })

  it.each([
    ['2 eggs\nmilk', 2],
    ['2 eggs; milk', 2],
    ['bread + butter', 2],
    ['bread and butter', 2],
    ['bread with butter', 2],
    ['butter on bread', 2],
    ['bread, butter, milk', 3],
    ['bread, fried eggs, and milk', 3],
    ['Breakfast:\n- 2 slices of bread\n- milk', 2],
    ['macaroni and cheese', 1],
    ['salt and pepper', 1],
    ['milk, whole', 1],
    ['2 eggs, beaten', 1],
    ['1 cup spinach, washed and roughly chopped', 1],
    ['chicken with skin', 1],
    ['corn on the cob', 1],
    ['butter, melted, or olive oil', 1],
    ['1,5 bananas', 1],
    ['1 tin tuna (in oil, drained)', 1],
    ['cheese and pickle sandwich', 1],
    ['3 eggs, shells removed', 1],
    ['zest and juice of 1 lemon', 1],
    ['7up', 1],
    ['bread, with butter', 2],
    ['2 eggs, plus milk', 2],
    ['2 eggs, plus 2 more for the top', 1],
    ['milk, semi-skimmed, 200 ml', 1],
    ['mixed salad - bread, butter', 3],
    ['2 (120 g) tins tuna, drained, plus more for serving', 1]
  ])('%j is %i lines', (text, count) => {
    expect(readFoodText(reader, text)).toHaveLength(count)
  })

  it.each([
    ['2 eggs', 2],
    ['two eggs', 2],
    ['1 1/2 eggs', 1.5],
    ['1½ eggs', 1.5],
    ['1,5 eggs', 1.5],
    ['½ egg', 0.5],
    ['half an egg', 0.5],
    ['a couple of eggs', 2],
    ['half a dozen eggs', 6],
    ['a dozen eggs', 12],
    ['one and a half eggs', 1.5],
    ['1-1/2 eggs', 1.5],
    ['eggs x2', 2],
    ['2 x egg', 2],
    ['2 dozen eggs', 24],
    ['1 cup of eggs x4', 4],
    ['1,000 eggs', 1000]
  ])('%j says how many', (text, quantity) => {
    const [line] = readFoodText(reader, text)
    expect([line?.row, line?.quantity]).toEqual([0, quantity])
  })

  it.each([
    ['200g spinach', 'gram', 200],
    ['spinach 200 g', 'gram', 200],
    ['8 oz milk', 'ounce', 226.8],
    ['milk (200 g)', 'gram', 200],
    ['8 fl oz milk', 'fluid ounce', 244],
    ['8 fl. oz. milk', 'fluid ounce', 244],
    ['2 tablespoons butter', 'tablespoon', 28.4],
    ['2 T butter', 'tablespoon', 28.4],
    ['3 t butter', 'teaspoon', 14.2],
    ['a cup of milk', 'cup', 244],
    ['cup of milk', 'cup', 244],
    ['2 slices of bread', 'slice', 58],
    ['3 garlic cloves', 'clove', 9],
    ['1 tin tuna', 'can', 165],
    ['1 cup sliced bananas', 'cup', 150],
    ['a 120 g tin of tuna', 'can', 120],
    ['2 x 120 g tins tuna', 'can', 240],
    ['2 (120-g) tins tuna', 'can', 240],
    ['2 tins tuna (120 g each)', 'can', 240],
    ['2 tins tuna (240 g)', 'can', 240],
    ['1 cup spinach, cooked (about 150 g)', 'cup', 180]
  ])('%j is weighed', (text, unit, grams) => {
    const [line] = readFoodText(reader, text)
    expect([line?.unit, line?.grams]).toEqual([unit, expect.closeTo(grams, 0)])
  })

  it('keeps the words as typed, with size and preparation apart', () => {
    const [line] = readFoodText(reader, '3 Large Eggs, lightly beaten')
    expect(line).toMatchObject({
      text: '3 Large Eggs, lightly beaten',
      name: 'Eggs',
      size: 'large',
      preparation: 'lightly beaten',
      portion: '1 large'
    })
  })
})

describe('nothing is guessed', () => {
  it('a count is never taken for grams, and no amount is no amount', () => {
    expect(read('3 spinach')).toEqual([['Spinach, raw', 3, null, null]])
    expect(read('bread, some milk')).toEqual([
      ['Bread, white', null, null, null],
      ['Milk', null, null, null]
    ])
  })

  it('a volume without a known weight is left open, but for drinks that are mostly water', () => {
    expect(read('1 cup chicken')).toEqual([['Chicken', 1, 'cup', null]])
    expect(read('1 cup cocoa powder')).toEqual([['Cocoa powder', 1, 'cup', null]])
    const [drink] = readFoodText(reader, '250 ml squash drink')
    expect(drink).toMatchObject({ grams: 255, sure: false })
  })

  it('a size that the food does not have is left open', () => {
    expect(read('2 small eggs')).toEqual([['Egg', 2, null, null]])
  })

  it('what cannot be read is kept', () => {
    const lines = readFoodText(reader, '2 eggs, wibblewobble')
    expect(lines.map(({ text, row, sure }) => [text, row, sure])).toEqual([
      ['2 eggs', 0, true],
      ['wibblewobble', null, false]
    ])
  })

  it.each(['1e9 eggs', '-2 eggs', '0 eggs', '99999 cups milk', '1/0 eggs', 'eggs 1e400'])(
    '%j is kept without grams',
    (text) => {
      const [line] = readFoodText(reader, text)
      expect([line?.text, line?.grams, line?.sure]).toEqual([text, null, false])
    }
  )

  it('a range, "about", a handful, a glass and an amount in brackets are weighed but not sure', () => {
    const lines = ['1-2 eggs', 'about 2 eggs', 'a handful of almonds', 'a glass of milk']
    const unsure = [...lines, '1 tin of tuna (about 120 g)', 'butter or milk 10 g'].map((text) => {
      const [line] = readFoodText(reader, text)
      return [line?.grams !== null, line?.sure]
    })
    expect(unsure).toEqual(unsure.map(() => [true, false]))
    expect(read('1-2 eggs')).toEqual([['Egg', 1.5, null, 75]])
    expect(read('a handful of almonds')).toEqual([['Almonds', 1, 'handful', 30]])
  })
})

test('a text of any length and of any signs is read without harm', () => {
  const long = readFoodText(reader, '2 eggs, '.repeat(2500))
  expect(long.map(({ text }) => text).join('').length).toBeGreaterThan(10_000)
  expect(long.length).toBeLessThan(5000)
  const signs = [' and', 'w & ', '1,', '1-', 'egg, or ', '()'].map((sign) => sign.repeat(4000))
  for (const text of [
    ...signs,
    '',
    ' ',
    '((((',
    '))),,,',
    '½',
    '½½½ and',
    'a',
    '/ / :',
    '🍌 🍌',
    '\u0000'
  ]) {
    expect(() => readFoodText(reader, text)).not.toThrow()
  }
  expect(readFoodText(reader, '')).toEqual([])
  expect(readFoodText(reader, `${'('.repeat(9000)}2 eggs`).length).toBeGreaterThan(0)
})

test('portions are offered household measures first, then weights, then volumes where the density is known', () => {
  const labels = (row: number) => portionsFor(reader, row).map(({ label }) => label)
  expect(labels(4)).toEqual(['1 slice', '1 gram', '1 ounce'])
  expect(labels(6)).toEqual(['1 cup', '1 gram', '1 ounce', '1 millilitre', '1 fluid ounce'])
  const kinds = portionsFor(reader, 6).map(({ kind }) => kind)
  expect(kinds).toEqual(['household', 'weight', 'weight', 'volume', 'volume'])
})

test('three cookies of the table make one cookie', () => {
  const cookies = FOODS.findIndex(([name]) => name === 'Cookies')
  expect(gramsOf(reader, cookies, { quantity: 2, unit: null })).toEqual({
    grams: 24,
    portion: '3 cookies',
    sure: true
  })
})

test('everyday portions weigh what USDA weighed', async () => {
  const foods = await loadFoods()
  const index = indexFoods(foods, await loadFoodWords())
  const gramsOfText = (text: string) =>
    readFoodText({ table: foods, index, measures: reader.measures }, text).map(({ grams }) => grams)
  expect(gramsOfText('2 eggs, 1 cup cooked spinach and a banana')).toEqual([100, 180, 118])
  expect(gramsOfText('1 medium apple, 3 garlic cloves, 1 tbsp olive oil')).toEqual([182, 9, 13.5])
  expect(gramsOfText('3 cherry tomatoes, half an avocado, 1 orange')).toEqual([51, 100.5, 131])
  expect(gramsOfText('3 spinach, some milk')).toEqual([null, null])
})

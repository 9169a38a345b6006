import { describe, expect, test } from 'vitest'
import type { FoodTable } from '../shared/food-table.ts'
import type { FoodWords } from '../shared/food-words.ts'
import { indexFoods } from './index-foods.ts'
import { searchFoods } from './search-foods.ts'

const NAMES = [
  'Milk, reduced fat, fluid, 2% milkfat',
  'Milk, whole, 3.25% milkfat',
  'Milk, chocolate, fluid, commercial',
  'Candies, milk chocolate',
  'Bread, rye',
  'Soymilk, original',
  'Squash, summer, zucchini, raw',
  'Jalapeño peppers, pickled',
  'WIBBLE, rye bread',
  'Fish, salmon, raw',
  'Fish, salmon, dry heat',
  'Soup, salmon, hardly measured'
]

const table: FoodTable = {
  revision: 'toy',
  ids: NAMES.map((_, row) => `toy:${row}`),
  names: NAMES,
  groups: ['Fish', 'Others'],
  groupOf: NAMES.map((name) => (name.startsWith('Fish') ? 0 : 1)),
  fdcIds: NAMES.map(() => null),
  portions: NAMES.map(() => []),
  incomplete: ['toy:11'],
  nutrients: []
}

const words: FoodWords = {
  instead: { courgette: 'zucchini', 'semi skimmed': 'reduced fat' },
  foods: { milk: ['toy:0', 'toy:1'] },
  fillers: ['a', 'of', 'glass'],
  kinds: ['candies', 'fish'],
  brands: [],
  seldom: { commercial: 0.9 },
  seldomInGroup: { Fish: { raw: 0.8 } }
}

const index = indexFoods(table, words)
const find = (query: string) => searchFoods(index, query).map(({ row }) => NAMES[row])
const first = (query: string) => find(query)[0]

describe('what is found first', () => {
  test('is the food people call so, then the next one they may mean', () => {
    expect(find('milk').slice(0, 2)).toEqual([NAMES[0], NAMES[1]])
  })

  test('depends on which word says what it is: chocolate milk is no milk chocolate', () => {
    expect(first('chocolate milk')).toBe('Milk, chocolate, fluid, commercial')
    expect(first('milk chocolate')).toBe('Candies, milk chocolate')
  })

  test('is no brand unless it is asked for', () => {
    expect(first('rye bread')).toBe('Bread, rye')
    expect(first('wibble bread')).toBe('WIBBLE, rye bread')
  })

  test('is what is usual in its group unless it is asked otherwise', () => {
    expect(first('salmon')).toBe('Fish, salmon, dry heat')
    expect(first('raw salmon')).toBe('Fish, salmon, raw')
  })

  test('is never a food with hardly any measured values', () => {
    expect(find('salmon').at(-1) ?? '').not.toContain('hardly')
    expect(first('salmon soup')).not.toBe('Soup, salmon, hardly measured')
  })
})

test('typing errors, plurals, accents, capitals and run-together words are understood', () => {
  expect(first('chocolat mlik')).toBe('Milk, chocolate, fluid, commercial')
  expect(first('braed rye')).toBe('Bread, rye')
  expect(first('salmons')).toBe('Fish, salmon, dry heat')
  expect(first('JALAPENO')).toBe('Jalapeño peppers, pickled')
  expect(first('jalapen\u0303o pepper')).toBe('Jalapeño peppers, pickled')
  expect(first('soy milk')).toBe('Soymilk, original')
  expect(first('ryebread')).toBe('Bread, rye')
})

test('another word for the same thing finds it, also in a phrase', () => {
  expect(first('courgette')).toBe('Squash, summer, zucchini, raw')
  expect(first('a glass of semi-skimmed milk')).toBe('Milk, reduced fat, fluid, 2% milkfat')
})

test('every beginning of a word finds it already', () => {
  for (const length of [2, 3, 4, 5, 6]) {
    expect(first('salmon'.slice(0, length))).toBe('Fish, salmon, dry heat')
  }
})

test('what was eaten often moves up among foods that fit, and no others come in', () => {
  const often = new Map([
    [1, 3],
    [4, 500]
  ])
  const hits = searchFoods(index, 'milk', { often })
  expect(hits[0]?.row).toBe(1)
  expect(hits.map(({ row }) => row)).not.toContain(4)
  expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true)
})

test('no more foods than asked for, best first', () => {
  const hits = searchFoods(index, 'milk', { limit: 2 })
  expect(hits).toHaveLength(2)
  expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 1)
  expect(searchFoods(index, 'milk', { limit: 0 })).toEqual([])
})

test.each([
  ['nothing', ''],
  ['a blank', ' \t\n'],
  ['marks', '!?*/\\()[]{},,;;'],
  ['nonsense', 'xqzzt'],
  ['filler alone', 'of'],
  ['another script', '牛奶 молоко'],
  ['half a surrogate pair', '\ud83c'],
  ['names every object has', '__proto__ constructor toString']
])('%s gives nothing rather than rubbish', (_, query) => {
  expect(find(query)).toEqual([])
})

test('a huge text and odd characters do no harm', () => {
  expect(first(`milk ${'x'.repeat(10_000)}`)).toBe(NAMES[0])
  expect(find('milk '.repeat(2_000)).length).toBeGreaterThan(0)
  expect(first('\u202emilk\u0000\u200b')).toBe(NAMES[0])
})

test('words may come in any order', () => {
  expect(first('whole milk')).toBe(first('milk whole'))
  expect(first('bread rye')).toBe(first('rye bread'))
})

import { expect, test } from 'vitest'
import type { FoodTable } from '../shared/food-table.ts'
import { mergeFoodTables } from './merge-food-tables.ts'

const BUILT_IN: FoodTable = {
  revision: 'a',
  ids: ['sr28:1', 'sr28:2'],
  names: ['Kale', 'Milk'],
  groups: ['Vegetables', 'Dairy'],
  groupOf: [0, 1],
  fdcIds: [11, null],
  portions: [[{ label: '1 cup', grams: 20 }], []],
  incomplete: ['sr28:2'],
  nutrients: [
    { id: 'magnesium', unit: 'mg', per100g: [47, 10] },
    { id: 'iron', unit: 'mg', per100g: [1.5, null] }
  ]
}
const IMPORTED: FoodTable = {
  revision: 'b',
  ids: ['fdc:3', 'sr28:1'],
  names: ['Yoghurt', 'Kale again'],
  groups: ['Dairy'],
  groupOf: [0, 0],
  fdcIds: [3, 11],
  portions: [[], []],
  incomplete: [],
  nutrients: [
    { id: 'magnesium', unit: 'mg', per100g: [12, 0] },
    { id: 'iodine', unit: 'µg', per100g: [40, null] }
  ]
}

test('a merged table has every food once, from the first table that holds it', () => {
  const merged = mergeFoodTables([BUILT_IN, IMPORTED])
  expect(merged.ids).toEqual(['sr28:1', 'sr28:2', 'fdc:3'])
  expect(merged.names).toEqual(['Kale', 'Milk', 'Yoghurt'])
  expect(merged.groupOf.map((at) => merged.groups[at])).toEqual(['Vegetables', 'Dairy', 'Dairy'])
  expect([merged.fdcIds, merged.incomplete]).toEqual([[11, null, 3], ['sr28:2']])
  expect(merged.portions[0]).toEqual([{ label: '1 cup', grams: 20 }])
  expect(merged.revision).toBe('a+b')
})

test('a nutrient that a table does not hold is null for its foods, never zero', () => {
  const { nutrients } = mergeFoodTables([BUILT_IN, IMPORTED])
  expect(nutrients).toEqual([
    { id: 'magnesium', unit: 'mg', per100g: [47, 10, 12] },
    { id: 'iron', unit: 'mg', per100g: [1.5, null, null] },
    { id: 'iodine', unit: 'µg', per100g: [null, null, 40] }
  ])
})

test('one table stays as it is, and two units for one nutrient are a mistake in Charley', () => {
  expect(mergeFoodTables([BUILT_IN])).toBe(BUILT_IN)
  const inGrams = { ...IMPORTED, nutrients: [{ id: 'iron', unit: 'g', per100g: [1, 1] }] }
  expect(() => mergeFoodTables([BUILT_IN, inGrams])).toThrow('two units for iron')
})

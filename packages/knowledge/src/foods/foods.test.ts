import { type EatenFood, sumNutrients } from '@charley/engine'
import { expect, test } from 'vitest'
import { loadFoods } from '../foods.ts'
import { loadIntake } from '../intake.ts'
import { COLUMN } from './food-columns.ts'
import { readFoodSource } from './food-source.ts'

const foods = await loadFoods()
const source = readFoodSource()
const { rows } = source
const rowOf = (food: string) => foods.ids.indexOf(food)
const nameOf = (food: string) => foods.names[rowOf(food)]

function amountIn(food: string, nutrient: string) {
  return foods.nutrients.find(({ id }) => id === nutrient)?.per100g[rowOf(food)]
}

/** The same logs at every run. */
function thousandLogs(): readonly (readonly EatenFood[])[] {
  let state = 20_151_001
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const eaten = () => ({ row: below(rows.length), grams: 1 + below(4000) / 10 })
  return Array.from({ length: 1000 }, () => Array.from({ length: 1 + below(25) }, eaten))
}

/** Columns of the source that the table holds as they are. */
const AS_MEASURED: Readonly<Record<string, number>> = {
  energy: 3,
  protein: 4,
  fiber: 8,
  calcium: 10,
  iron: 11,
  magnesium: 12,
  phosphorus: 13,
  potassium: 14,
  sodium: 15,
  zinc: 16,
  selenium: 19,
  thiamin: 21,
  niacin_preformed: 23,
  vitamin_b6: 25,
  folic_acid: 27,
  choline: 30,
  vitamin_b12: 31,
  vitamin_a: 33,
  vitamin_e: 40,
  vitamin_k: 43
}

test('the totals of 1,000 logs are plain sums over the source, and what is not measured is kept apart', () => {
  for (const log of thousandLogs()) {
    const totals = sumNutrients(foods, log)
    for (const [nutrient, column] of Object.entries(AS_MEASURED)) {
      const cells = log.map(({ row, grams }) => ({ grams, cell: rows[row]?.[column] }))
      const known = cells.reduce((s, { cell, grams }) => s + (Number(cell) * grams) / 100, 0)
      const unknown = cells.filter(({ cell }) => cell === '').reduce((s, { grams }) => s + grams, 0)
      const total = totals.get(nutrient)
      expect(Math.abs((total?.known ?? Number.NaN) - known)).toBeLessThanOrEqual(1e-9)
      expect(total?.unknownGrams).toBeCloseTo(unknown, 9)
    }
  }
})

test('a cell that is empty in the source is null here, and a measured zero stays zero', () => {
  for (const [nutrient, column] of Object.entries(AS_MEASURED)) {
    const per100g = foods.nutrients.find(({ id }) => id === nutrient)?.per100g
    expect(per100g).toEqual(rows.map((row) => (row[column] === '' ? null : row[column])))
  }
})

test('niacin, folate, vitamin D and copper are in the units of the reference intakes', async () => {
  expect(amountIn('sr28:05062', 'niacin')).toBeCloseTo(9.6 + 22.5 / 6, 9)
  expect(amountIn('sr28:01001', 'copper')).toBe(0)
  expect(amountIn('sr28:12014', 'copper')).toBeCloseTo(1343, 9)
  const byIuOnly = rows.findIndex((row) => row[41] === '' && Number(row[42]) > 0)
  const vitaminD = foods.nutrients.find(({ id }) => id === 'vitamin_d')?.per100g[byIuOnly]
  expect(vitaminD).toBeCloseTo(Number(rows[byIuOnly]?.[42]) / 40, 9)
  const units = new Map(foods.nutrients.map(({ id, unit }) => [id, unit]))
  const { nutrients } = await loadIntake()
  const shared = nutrients.filter(({ id }) => units.has(id) && id !== 'water')
  expect(shared.length).toBeGreaterThan(20)
  expect(shared.filter(({ id, unit }) => units.get(id) !== unit)).toEqual([])
})

test('every food has one id, a name, a group and a value or null for every nutrient', () => {
  expect(foods.ids).toHaveLength(8790)
  expect(new Set(foods.ids).size).toBe(8790)
  expect(foods.names.filter((name) => name.length < 3)).toEqual([])
  expect(foods.groupOf.filter((group) => foods.groups[group] === undefined)).toEqual([])
  for (const { per100g } of foods.nutrients) expect(per100g).toHaveLength(8790)
})

test('impossible cells are corrected and the food with hardly any values is marked', () => {
  expect(source.corrections.length).toBeGreaterThan(0)
  for (const { food, nutrient, becomes } of source.corrections) {
    expect([food, amountIn(food, nutrient)]).toEqual([food, becomes])
  }
  expect(foods.incomplete).toEqual(['sr28:08370'])
})

test('names and portions are plain English', () => {
  expect(nameOf('sr28:11458')).toBe('Spinach, boiled, drained, without salt')
  expect(nameOf('sr28:01182')).toBe('USDA commodity, cheese, cheddar, reduced fat')
  expect(nameOf('sr28:03052')).toBe('Baby food, dinner, beef stew, toddler')
  expect(nameOf('sr28:02073')).toBe('PACE, dry taco seasoned mix')
  expect(nameOf('sr28:01281')).toBe('Yogurt, Greek, nonfat, strawberry, CHOBANI')
  expect(foods.portions[rowOf('sr28:01001')]).toEqual([
    { label: '1 pat (1 inch square, 1/3 inch high)', grams: 5 },
    { label: '1 tablespoon', grams: 14.2 }
  ])
})

/** Words without a vowel that are words all the same: vitamins, initials of firms, letters of a grade or a cut. */
const SHORT_WORDS =
  /^([A-Z]|KFC|BBQ|PBM|M's|M'S|n'?|t|x|g|c|w|mg|GmbH|KG|LS|Jr|TLC|nd|rd|PM|LGG|TH|MR|LB|KC|DH|BLT|Z'S|VPP|LC|RT|PR|PB)$/

test('no abbreviation is left in a name', () => {
  const left = foods.names
    .flatMap((name) => name.match(/[A-Za-z][A-Za-z']*/g) ?? [])
    .filter((word) => !/[aeiouy]/i.test(word) && !SHORT_WORDS.test(word))
  expect([...new Set(left)]).toEqual([])
})

test('what is written in capitals is a brand or a proper name', () => {
  const names = new Set([
    ...source.spelling.properNames,
    ...Object.values(source.spelling.words),
    ...Object.values(source.spelling.phrases).flatMap((phrase) => phrase.split(' '))
  ])
  const left = foods.names
    .filter((_, row) => !source.usdaFoods.has(String(rows[row]?.[COLUMN.number])))
    .flatMap((name) => name.match(/\b[A-Z][A-Z0-9'-]+(?![a-z])/g) ?? [])
    .filter((word) => !names.has(word))
  expect([...new Set(left)]).toEqual([])
})

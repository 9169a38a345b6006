import { expect, test } from 'vitest'
import { loadFoods, loadPlanFoods } from '../foods.ts'
import { compilePlanFoods } from './compile-plan-foods.ts'
import type { PlanFoodsSource } from './plan-foods-source.ts'

const table = await loadFoods()
const planFoods = await loadPlanFoods()

const SEEDS: PlanFoodsSource['families'][number] = {
  id: 'seeds',
  aisle: 'Nuts and seeds',
  meals: ['breakfast'],
  effort: 1,
  cost: 'low',
  servingsAtMost: 1,
  from: 'plant',
  contains: [],
  foods: [{ food: 'sr28:12014', name: 'Pumpkin seeds', portion: '1 ounce' }]
}

test('a food takes over what its family says, with the grams of its serving', () => {
  const { foods, problems } = compilePlanFoods({ families: [SEEDS] }, table)
  expect(problems).toEqual([])
  expect(foods[0]).toMatchObject({ family: 'seeds', aisle: 'Nuts and seeds', grams: 28.35 })
})

test('a food or portion that the food table does not have is refused, and a food named twice', () => {
  const foods = [
    { food: 'sr28:12014', name: 'Pumpkin seeds', portion: '1 bucket' },
    { food: 'sr28:99999', name: 'Poppy seeds', portion: '1 cup' },
    { food: 'sr28:12014', name: 'Pumpkin seeds', portion: '1 cup' }
  ]
  const { problems } = compilePlanFoods({ families: [{ ...SEEDS, foods }] }, table)
  const sentences = problems.map(({ sentence }) => sentence).join('\n')
  expect(sentences).toContain('sr28:12014 has no portion "1 bucket"')
  expect(sentences).toContain('sr28:99999 is not in the food table')
  expect(sentences).toContain('sr28:12014 is there twice')
  expect(sentences).toContain('two foods are called "Pumpkin seeds"')
})

test('a serving is told as it is measured at home, with how the food is weighed', () => {
  const spinach = { food: 'sr28:11458', name: 'Spinach', portion: '1 cup', share: 0.5 }
  const foods = [
    { ...spinach, state: 'cooked' },
    { food: 'sr28:12061', name: 'Almonds', portion: '1 cup, whole', serving: '1 small handful' },
    { food: 'sr28:12085', name: 'Cashews', portion: '1 cup, halves and whole', share: 0.25 }
  ]
  expect(compilePlanFoods({ families: [{ ...SEEDS, foods }] }, table).foods).toMatchObject([
    { name: 'Spinach, cooked', shortName: 'Spinach', serving: '0.5 cup, cooked', grams: 90 },
    { name: 'Almonds', shortName: 'Almonds', serving: '1 small handful' },
    { serving: '0.25 cup, halves and whole' }
  ])
})

test('no name of a plan food is a brand or a description out of the table', () => {
  const odd =
    /[A-Z]{3,}|KELLOGG|POST|QUAKER|mature|drained, without|without salt|dry heat|varieties/
  expect(planFoods.filter(({ name }) => odd.test(name)).map(({ name }) => name)).toEqual([])
})

test('each serving is a number and a measure, without inches, labels or brackets', () => {
  const odd = /[()]|inch|serving|label|yield|packed/
  const unclear = planFoods.filter(
    ({ serving }) => odd.test(serving) || !/^\d+(\.\d+)? \D+$/.test(serving)
  )
  expect(unclear.map(({ name, serving }) => `${name}: ${serving}`)).toEqual([])
})

test('the foods that the articles name are there', () => {
  const names = planFoods.map(({ food }) => table.names[table.ids.indexOf(food)] ?? '').join('\n')
  for (const word of [
    'Spinach',
    'almonds',
    'pumpkin',
    'Banana',
    'Avocado',
    'black',
    'Milk',
    'salmon',
    'Orange'
  ]) {
    expect(names).toContain(word)
  }
})

test('a serving weighs between a spoonful and a large glass', () => {
  for (const { grams, food } of planFoods) {
    expect(grams, food).toBeGreaterThanOrEqual(5)
    expect(grams, food).toBeLessThanOrEqual(300)
  }
})

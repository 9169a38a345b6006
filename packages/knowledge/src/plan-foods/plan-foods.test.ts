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
  foods: [{ food: 'sr28:12014', portion: '1 ounce' }]
}

test('a food takes over what its family says, with the grams of its serving', () => {
  const { foods, problems } = compilePlanFoods({ families: [SEEDS] }, table)
  expect(problems).toEqual([])
  expect(foods[0]).toMatchObject({ family: 'seeds', aisle: 'Nuts and seeds', grams: 28.35 })
})

test('a food or portion that the food table does not have is refused, and a food named twice', () => {
  const foods = [
    { food: 'sr28:12014', portion: '1 bucket' },
    { food: 'sr28:99999', portion: '1 cup' },
    { food: 'sr28:12014', portion: '1 cup' }
  ]
  const { problems } = compilePlanFoods({ families: [{ ...SEEDS, foods }] }, table)
  const sentences = problems.map(({ sentence }) => sentence).join('\n')
  expect(sentences).toContain('sr28:12014 has no portion "1 bucket"')
  expect(sentences).toContain('sr28:99999 is not in the food table')
  expect(sentences).toContain('sr28:12014 is there twice')
})

test('no name of a plan food is a brand', () => {
  const brand = /[A-Z]{3,}|KELLOGG|POST|QUAKER/
  const named = planFoods.map(
    ({ food, name }) => name ?? table.names[table.ids.indexOf(food)] ?? ''
  )
  expect(named.filter((name) => brand.test(name.replace(/\(Includes .*\)/, '')))).toEqual([])
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

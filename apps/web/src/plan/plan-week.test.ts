import type { PlanAlternative, PlanChange } from '@charley/engine'
import { expect, test } from 'vitest'
import { inOrderOfDay, planWeek, shoppingFor } from './plan-week.ts'

function planOf(...foods: readonly (readonly [food: string, aisle: string])[]): PlanAlternative {
  const shopping = foods.map(([food, aisle]) => ({ food, aisle, name: food, grams: 700 }))
  return { changes: [], totals: [], shopping }
}

const SEEDS = planOf(['seeds', 'Nuts'])
const BEANS = planOf(['beans', 'Tins'], ['seeds', 'Nuts'])

test('a week of one plan takes what the plan says, by aisle', () => {
  expect(shoppingFor(planWeek([BEANS]))).toEqual([
    { aisle: 'Nuts', items: [{ food: 'seeds', aisle: 'Nuts', name: 'seeds', grams: 700 }] },
    { aisle: 'Tins', items: [{ food: 'beans', aisle: 'Tins', name: 'beans', grams: 700 }] }
  ])
})

test('two plans take turns, and each day takes a seventh of its own list', () => {
  const week = planWeek([SEEDS, BEANS])
  expect(week.map((plan) => plan === SEEDS)).toEqual([true, false, true, false, true, false, true])
  const grams = shoppingFor(week).flatMap(({ items }) =>
    items.map((item) => Math.round(item.grams))
  )
  expect(grams).toEqual([700, 300])
})

test('without a plan there is no week and nothing to buy', () => {
  expect(shoppingFor(planWeek([]))).toEqual([])
})

test('changes are told as the day goes', () => {
  const at = (when: PlanChange['when']) => ({ when }) as PlanChange
  const inOrder = inOrderOfDay([at(null), at('dinner'), at('breakfast'), at('snack')])
  expect(inOrder.map(({ when }) => when)).toEqual(['breakfast', 'dinner', 'snack', null])
})

import type { HouseholdMeasures } from '@charley/engine'
import { expect, test } from 'vitest'
import { drinkMeasures } from '../drinks.ts'
import { loadFoods, loadMeasures } from '../foods.ts'
import { checkMeasures } from './check-measures.ts'

const foods = await loadFoods()
const measures = await loadMeasures()

test('every food and group that the measures name is in the food table', () => {
  expect(checkMeasures(measures, foods)).toEqual([])
  const { waterLike, portions } = measures
  const wrong: HouseholdMeasures = {
    ...measures,
    portions: { ...portions, 'sr28:99999': [{ label: '1 slice', grams: 1 }] },
    waterLike: { ...waterLike, groups: ['Potions'] }
  }
  expect(checkMeasures(wrong, foods).map(({ file }) => file)).toEqual([
    'foods/more-portions.yaml',
    'foods/household-measures.yaml'
  ])
})

test('a portion that is added to a food is not there already', () => {
  const twice = Object.entries(measures.portions).flatMap(([food, portions]) => {
    const own = foods.portions[foods.ids.indexOf(food)] ?? []
    return portions.filter(({ label }) => own.some((portion) => portion.label === label))
  })
  expect(twice).toEqual([])
})

test('a glass of the diary is the glass of what people say that they ate', () => {
  expect(measures.units.glass).toMatchObject({ kind: 'volume', amount: drinkMeasures.glassMl })
})

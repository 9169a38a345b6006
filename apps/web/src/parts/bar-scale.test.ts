import type { NutrientIntake } from '@charley/engine'
import { expect, test } from 'vitest'
import { barScale } from './bar-scale.ts'

function nutrient(more: Partial<NutrientIntake>): NutrientIntake {
  return {
    id: 'magnesium',
    name: 'Magnesium',
    intake: { amount: 210, low: 210, high: 210, unit: 'mg' },
    fromFood: 210,
    fromSupplements: 0,
    unknownShare: 0,
    ear: null,
    rda: null,
    ai: null,
    ul: null,
    cdrr: null,
    upperLimit: null,
    probabilityInadequate: null,
    probabilityRange: null,
    verdict: 'cannot-tell',
    statement: '',
    top: [],
    ...more
  }
}

function limited(counts: 'total' | 'supplement', limit: number): Partial<NutrientIntake> {
  return { ul: limit, upperLimit: { counts, amount: 210, limit, unit: 'mg', over: false } }
}

test('only an EAR divides too little from enough; below an adequate intake nobody can tell', () => {
  expect(barScale(nutrient({ ear: 265, rda: 320 }))?.line.below).toBe('below')
  expect(barScale(nutrient({ ai: 2600 }))?.line.below).toBe('open')
})

test('a limit on supplements has no place on a bar of the whole intake', () => {
  const references = { ear: 265, rda: 320 }
  expect(
    barScale(nutrient({ ...references, ...limited('supplement', 350) }))?.limit
  ).toBeUndefined()
  expect(barScale(nutrient({ ...references, ...limited('total', 350) }))?.limit?.amount).toBe(350)
})

test('a limit far off is left out, so that the rest can be read', () => {
  const scale = barScale(nutrient({ ear: 265, rda: 320, ...limited('total', 4000) }))
  expect(scale?.limit).toBeUndefined()
  expect(Number.parseFloat(scale?.at(320) ?? '')).toBeGreaterThan(70)
})

test('everything drawn stays on the bar, however much somebody gets', () => {
  const intake = { amount: 5000, low: 4000, high: 9000, unit: 'mg' }
  const scale = barScale(nutrient({ intake, ear: 265, rda: 320 }))
  for (const amount of [265, 320, 4000, 9000]) {
    expect(Number.parseFloat(scale?.at(amount) ?? '101')).toBeLessThanOrEqual(100)
  }
})

test('without any reference value there is no bar', () => {
  expect(barScale(nutrient({}))).toBeUndefined()
})

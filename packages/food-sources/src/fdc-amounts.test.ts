import { expect, test } from 'vitest'
import { amountsFromFdc } from './fdc-amounts.ts'
import { fdcValue } from './fdc-value.ts'

const amounts = (...measured: [number, number][]) => amountsFromFdc(new Map(measured))

test('a food with several energies has one: 1008, else specific Atwater, else general, else kilojoules', () => {
  const usual: [number, number] = [1008, 100]
  const specific: [number, number] = [2048, 110]
  const general: [number, number] = [2047, 120]
  const kilojoules: [number, number] = [1062, 418.4]
  expect(amounts(kilojoules, general, specific, usual)).toEqual({ energy: 100 })
  expect(amounts(kilojoules, general, specific)).toEqual({ energy: 110 })
  expect(amounts(kilojoules, general)).toEqual({ energy: 120 })
  expect(amounts(kilojoules)).toEqual({ energy: 100 })
})

test('what was not measured is absent and a measured zero is zero', () => {
  expect(amounts([1090, 0])).toEqual({ magnesium: 0 })
})

test('amounts come in the units of the reference intakes', () => {
  expect(amounts([1098, 1.5])).toEqual({ copper: 1500 })
  expect(amounts([1110, 80])).toEqual({ vitamin_d: 2 })
  expect(amounts([1167, 2], [1003, 6])).toMatchObject({ niacin: 3, niacin_preformed: 2 })
})

test('total folate counts as equivalents only where the folic acid in it is known', () => {
  expect(amounts([1177, 100])).toEqual({})
  expect(amounts([1177, 100], [1186, 40]).folate).toBeCloseTo(60 + 1.7 * 40, 9)
  expect(amounts([1190, 90], [1177, 100], [1186, 40]).folate).toBe(90)
})

test('a value is read in the unit of the file, under the newer or the older number of its nutrient', () => {
  expect(fdcValue({ nutrient: 1090, amount: '27', unit: 'MG' })).toEqual({
    nutrient: 1090,
    amount: 27
  })
  expect(fdcValue({ nutrient: 304, amount: '27', unit: '' })).toEqual({
    nutrient: 1090,
    amount: 27
  })
  expect(fdcValue({ nutrient: 1090, amount: 0.027, unit: 'g' })).toMatchObject({ amount: 27 })
  expect(fdcValue({ nutrient: 1103, amount: 5, unit: 'µg' })).toMatchObject({ amount: 5 })
})

test.each([
  ['', 'not-a-number'],
  ['n/a', 'not-a-number'],
  ['1e999', 'not-a-number'],
  ['-1', 'below-zero'],
  ['100001', 'more-than-possible']
])('%j milligrams in 100 g are no amount: %s', (amount, reason) => {
  expect(fdcValue({ nutrient: 1090, amount, unit: 'MG' })).toBe(reason)
})

test('an unknown unit is not guessed and an unused nutrient is passed over', () => {
  expect(fdcValue({ nutrient: 1090, amount: 1, unit: 'IU' })).toBe('unknown-unit')
  expect(fdcValue({ nutrient: 1009, amount: 1, unit: 'G' })).toBe('nutrient-not-used')
})

import { expect, test } from 'vitest'
import { fdcPortion, packageServing } from './fdc-portion.ts'

const NOTHING = { amount: '', unit: 'undetermined', modifier: '', description: '', grams: '' }

test.each([
  [{ amount: '1', modifier: 'tbsp', grams: '14.2' }, '1 tablespoon'],
  [{ amount: '3', modifier: 'oz, cooked', grams: '85' }, '3 ounces, cooked'],
  [{ amount: '0.50', unit: 'cup', modifier: 'sliced', grams: '70' }, '0.5 cup, sliced'],
  [{ description: '1 cup', modifier: '10205', grams: '240' }, '1 cup']
])('a household measure reads in plain words: %j', (portion, label) => {
  expect(fdcPortion({ ...NOTHING, ...portion })).toEqual({ label, grams: Number(portion.grams) })
})

test.each([
  [{ amount: '1', modifier: 'cup' }, 'portion-without-weight'],
  [{ unit: 'tablespoon', grams: 33.9 }, 'portion-without-amount'],
  [{ amount: '1', grams: 30 }, 'portion-without-name'],
  [{ description: 'Quantity not specified', grams: 100 }, 'portion-without-name']
])('a measure that would have to be guessed is none: %j', (portion, reason) => {
  expect(fdcPortion({ ...NOTHING, ...portion })).toBe(reason)
})

test('a package tells its serving in its own words', () => {
  const serving = { size: '28', unit: 'GRM', household: '1 ONZ' }
  expect(packageServing(serving)).toEqual({ label: '1 ounce', grams: 28 })
  expect(packageServing({ ...serving, household: '' })).toEqual({ label: '1 serving', grams: 28 })
  expect(packageServing({ ...serving, unit: 'IU' })).toBe('unknown-unit')
})

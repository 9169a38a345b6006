import { expect, it } from 'vitest'
import { isFoodSelected } from './is-food-selected.ts'

const NUTS = { groups: ['Nuts'], words: ['nut', 'butter', 'kiwi*'], exceptWords: ['nut butter'] }
const isNut = (name: string, group = 'Sweets') => isFoodSelected(NUTS, { name, group })

it('a food is meant by its group', () => {
  expect(isNut('Almonds', 'Nuts')).toBe(true)
  expect(isNut('Almonds')).toBe(false)
})

it('a food is meant by a whole word of its name, in singular or plural', () => {
  expect(isNut('Bar, with NUTS, mixed')).toBe(true)
  expect(isNut('Coconuts')).toBe(false)
  expect(isNut('Doughnut')).toBe(false)
  const fruit = { groups: [], words: ['tomato', 'berries', 'grass'], exceptWords: [] }
  for (const name of ['Tomatoes, raw', 'Berry jam', 'Lemon grass']) {
    expect(isFoodSelected(fruit, { name, group: '' })).toBe(true)
  }
})

it('a word with a star is also found in longer ones', () => {
  expect(isNut('Kiwifruit, green')).toBe(true)
  expect(isNut('A kiwi')).toBe(true)
})

it('words that are passed over do not hide what else is in the name', () => {
  expect(isNut('Nut butter')).toBe(false)
  expect(isNut('Nut butter with butter')).toBe(true)
  expect(isNut('***')).toBe(false)
})

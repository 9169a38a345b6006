import { beforeEach, describe, expect, test } from 'vitest'
import {
  changeFoodLog,
  foodEntries,
  forgetFoodLog,
  readFoodLog,
  savedMeals,
  undoFoodChange
} from './food-store.ts'

const OATS = {
  date: '2026-11-20',
  meal: 'breakfast',
  food: 'sr28:20038',
  name: 'Oats',
  grams: 40,
  quantity: 0.5,
  portion: '1 cup'
} as const

beforeEach(() => {
  for (const { id } of foodEntries.read()) foodEntries.remove(id)
  for (const { id } of savedMeals.read()) savedMeals.remove(id)
  forgetFoodLog()
})

function add(id: string): void {
  changeFoodLog('added', (log) => ({ ...log, entries: [...log.entries, { ...OATS, id }] }))
}

function change(id: string, next: { readonly grams: number }): void {
  changeFoodLog('changed', (log) => ({
    ...log,
    entries: log.entries.map((entry) => (entry.id === id ? { ...entry, ...next } : entry))
  }))
}

function remove(id: string): void {
  changeFoodLog('removed', (log) => ({
    ...log,
    entries: log.entries.filter((entry) => entry.id !== id)
  }))
}

function gramsById() {
  return Object.fromEntries(readFoodLog().entries.map(({ id, grams }) => [id, grams]))
}

describe('undo in the food log', () => {
  test('takes back one change after the other', () => {
    add('a')
    change('a', { grams: 80 })
    change('a', { grams: 120 })
    remove('a')
    const seen = [1, 2, 3, 4].map(() => {
      undoFoodChange()
      return gramsById()
    })
    expect(seen).toEqual([{ a: 120 }, { a: 80 }, { a: 40 }, {}])
  })

  test('leaves what another device has added or changed since', () => {
    add('a')
    add('b')
    change('a', { grams: 80 })
    foodEntries.write('theirs', OATS)
    foodEntries.write('b', { ...OATS, meal: 'dinner' })
    undoFoodChange()
    expect(gramsById()).toEqual({ a: 40, b: 40, theirs: 40 })
    expect(readFoodLog().entries.find(({ id }) => id === 'b')?.meal).toBe('dinner')
  })

  test('leaves the same food as another device has it since', () => {
    add('a')
    change('a', { grams: 80 })
    foodEntries.write('a', { ...OATS, grams: 80, meal: 'dinner' })
    undoFoodChange()
    expect(foodEntries.read()[0]?.body).toMatchObject({ grams: 80, meal: 'dinner' })
    undoFoodChange()
    expect(foodEntries.read()[0]?.body).toMatchObject({ grams: 80, meal: 'dinner' })
  })

  test('does not bring back what another device has deleted since', () => {
    add('a')
    change('a', { grams: 80 })
    foodEntries.remove('a')
    undoFoodChange()
    expect(gramsById()).toEqual({})
  })
})

import { describe, expect, test } from 'vitest'
import { eatenBefore } from './eaten-before.ts'
import {
  addHelpings,
  addSavedMeal,
  changeEntry,
  copyDay,
  copyMeal,
  EMPTY_FOOD_LOG,
  entriesAt,
  entriesOn,
  type Helping,
  loggedDays,
  removeCounted,
  removeEntry,
  saveMeal,
  toFoodLogEntries
} from './food-log.ts'
import { EMPTY_OLD_LOG, restoreFoodLog } from './restore-food-log.ts'

const BANANA = {
  food: 'sr28:09040',
  name: 'Bananas, raw',
  grams: 118,
  quantity: 1,
  portion: '1 medium'
}
const EGG = { food: 'sr28:01129', name: 'Egg, boiled', grams: 100, quantity: 2, portion: '1 large' }
const BREAKFAST = { date: '2026-11-19', meal: 'breakfast' } as const
const TODAY = { date: '2026-11-20', meal: 'lunch' } as const

function logOf(...helpings: readonly Helping[]) {
  return addHelpings(EMPTY_FOOD_LOG, BREAKFAST, helpings)
}

describe('a food log', () => {
  test('keeps foods in the order in which they were written down, each under its own id', () => {
    const log = addHelpings(logOf(BANANA, EGG), TODAY, [BANANA])
    expect(log.entries.map(({ name }) => name)).toEqual([BANANA.name, EGG.name, BANANA.name])
    expect(new Set(log.entries.map(({ id }) => id)).size).toBe(3)
  })

  test('gives ids that sort as they were written down, also on another device', () => {
    const log = logOf(BANANA, EGG)
    const shorter = addHelpings(removeEntry(log, log.entries[0]?.id ?? ''), TODAY, [BANANA])
    const ids = shorter.entries.map(({ id }) => id)
    expect(ids).toEqual([log.entries[1]?.id, expect.any(String)])
    expect(ids).toEqual(ids.toSorted())
  })

  test('changes one food and leaves the others', () => {
    const before = logOf(BANANA, EGG)
    const change = { grams: 150, quantity: 3, meal: 'dinner' } as const
    const log = changeEntry(before, before.entries[1]?.id ?? '', change)
    expect(log.entries).toMatchObject([BANANA, { ...EGG, grams: 150, quantity: 3, meal: 'dinner' }])
  })

  test('copies a day to another, each food in its meal, and leaves the first as it was', () => {
    const log = copyDay(
      addHelpings(logOf(BANANA), { ...BREAKFAST, meal: 'snack' }, [EGG]),
      BREAKFAST.date,
      TODAY.date
    )
    expect(entriesOn(log, TODAY.date)).toMatchObject([
      { ...BANANA, meal: 'breakfast' },
      { ...EGG, meal: 'snack' }
    ])
    expect(entriesOn(log, BREAKFAST.date)).toHaveLength(2)
  })

  test('copies a meal into another meal', () => {
    const log = copyMeal(logOf(BANANA, EGG), BREAKFAST, TODAY)
    expect(entriesAt(log, TODAY)).toMatchObject([BANANA, EGG])
  })

  test('a saved meal comes back with every food and gram', () => {
    const saved = saveMeal(EMPTY_FOOD_LOG, ' My breakfast ', logOf(BANANA, EGG).entries)
    const [meal] = saved.meals
    expect(meal?.name).toBe('My breakfast')
    expect(meal?.items).toEqual([BANANA, EGG])
    expect(entriesAt(addSavedMeal(saved, TODAY, meal?.id ?? ''), TODAY)).toMatchObject([
      BANANA,
      EGG
    ])
  })

  test('saving a meal under a name again replaces what it held', () => {
    const log = saveMeal(saveMeal(EMPTY_FOOD_LOG, 'Breakfast', [BANANA]), 'breakfast', [EGG])
    expect(log.meals).toMatchObject([{ name: 'breakfast', items: [EGG] }])
  })

  test('goes to the engine with days, meals, foods and grams, for all days or some', () => {
    const log = addHelpings(logOf(BANANA), TODAY, [EGG])
    expect(toFoodLogEntries(log, [TODAY.date])).toEqual([
      { date: TODAY.date, meal: 'lunch', food: EGG.food, grams: 100 }
    ])
    expect(toFoodLogEntries(log)).toHaveLength(2)
  })

  test('takes along what another app counted, as that app said it', () => {
    const line = { date: TODAY.date, name: 'Porridge', nutrients: { magnesium: 60 }, summary: true }
    const log = { ...logOf(BANANA), counted: [{ ...line, id: 'a', amount: '1 bowl' }] }
    expect(toFoodLogEntries(log, [TODAY.date])).toEqual([line])
    expect(loggedDays(log)).toEqual([BREAKFAST.date, TODAY.date])
    expect(loggedDays(removeCounted(log, 'a'))).toEqual([BREAKFAST.date])
  })

  test('offers first what is eaten most often, then what was eaten last', () => {
    const log = addHelpings(logOf(BANANA, EGG, BANANA), TODAY, [{ ...EGG, food: 'sr28:11457' }])
    expect(eatenBefore(log.entries, 5).map(({ food }) => food)).toEqual([
      BANANA.food,
      'sr28:11457',
      EGG.food
    ])
  })
})

describe('a food log read back from the browser', () => {
  test('is the log that was stored', () => {
    const { entries, meals } = saveMeal(logOf(BANANA, EGG), 'Breakfast', [BANANA])
    const log = { entries, meals }
    const stored = JSON.parse(JSON.stringify({ version: 1, ...log }))
    expect(restoreFoodLog(stored)).toEqual({ value: log, whole: true })
  })

  test.each([
    ['grams below zero', { grams: -1 }],
    ['grams of a lorry', { grams: 1e9 }],
    ['grams that are text', { grams: '100' }],
    ['no name', { name: '' }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['a meal nobody knows', { meal: 'tea' }],
    ['no id', { id: '' }]
  ])('leaves out a food with %s, keeps the rest and says so', (_, damage) => {
    const { entries } = logOf(BANANA, EGG)
    const stored = { version: 1, meals: [], entries: [entries[0], { ...entries[1], ...damage }] }
    expect(restoreFoodLog(stored)).toEqual({
      value: { entries: [entries[0]], meals: [] },
      whole: false
    })
  })

  test.each([null, 'text', [], { version: 2, entries: [], meals: [] }, { version: 1 }])(
    'starts empty from %j, and says that it could not be read',
    (stored) => {
      expect(restoreFoodLog(stored)).toEqual({ value: EMPTY_OLD_LOG, whole: false })
    }
  )
})

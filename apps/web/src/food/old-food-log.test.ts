import { beforeEach, expect, test, vi } from 'vitest'
import { inFreshBrowsers, localStorageWith, refuses } from '../kept/browser.test-data.ts'
import type { FoodEntry } from './food-log.ts'
import { FOOD_LOG_VERSION } from './restore-food-log.ts'

inFreshBrowsers()

const SPINACH: FoodEntry = {
  id: '1',
  date: '2026-11-20',
  meal: 'dinner',
  food: 'sr-11457',
  name: 'Spinach',
  portion: 'g',
  quantity: 30,
  grams: 30
}

beforeEach(() => {
  const old = { version: FOOD_LOG_VERSION, entries: [SPINACH], meals: [] }
  vi.stubGlobal('localStorage', localStorageWith({ 'charley.food': JSON.stringify(old) }))
})

/** A tab that shows the food log; it is open when the promise of `opened` ends. */
async function foodTab() {
  vi.resetModules()
  const { changeFoodLog, foodEntries, readFoodLog } = await import('./food-store.ts')
  const { openShelves } = await import('../kept/shelves.ts')
  return {
    opened: openShelves(),
    eaten: () => readFoodLog().entries.map(({ grams }) => grams),
    eat: async (food: FoodEntry) => {
      changeFoodLog('eaten', (log) => ({ ...log, entries: [...log.entries, food] }))
      await foodEntries.whenStored()
    }
  }
}

async function eatenLater() {
  const tab = await foodTab()
  await tab.opened
  return tab.eaten()
}

test('what an earlier Charley kept is in the log once, also with two tabs opened at the same moment', async () => {
  const [one, other] = [await foodTab(), await foodTab()]
  await Promise.all([one.opened, other.opened])
  await expect.poll(eatenLater).toEqual([30])
})

test('and where there was room only later', async () => {
  const full = refuses('put')
  const tab = await foodTab()
  await tab.opened
  expect(tab.eaten()).toEqual([30])
  full.mockRestore()
  await tab.eat({ ...SPINACH, id: '01a1ff77-e22f-7d46-b859-7a301044129f', grams: 50 })
  await expect.poll(eatenLater).toEqual([50, 30])
})

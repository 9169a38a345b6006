import { keepInBrowser } from '../kept/keep-in-browser.ts'
import { newId } from '../kept/new-id.ts'
import type { FoodEntry, FoodLog, SavedMeal } from './food-log.ts'
import {
  EMPTY_OLD_LOG,
  FOOD_LOG_VERSION,
  type OldFoodLog,
  restoreFoodLog
} from './restore-food-log.ts'

/** Where the log was kept before it went to the server as well. */
const keeper = keepInBrowser<OldFoodLog>({
  key: 'charley.food',
  empty: EMPTY_OLD_LOG,
  restore: restoreFoodLog,
  toStored: (log) => ({ version: FOOD_LOG_VERSION, ...log })
})

export function hasOldFoodLog(): boolean {
  const { entries, meals } = keeper.read()
  return entries.length + meals.length > 0
}

/** The log with what is there; `emptyOldPlace` follows once that is kept. */
export function withOldFoodLog(log: FoodLog): FoodLog {
  const { entries, meals } = keeper.read()
  const old = { entries: entries.map(named), meals: meals.map(named) }
  // With the names they will have: taken over by another tab too, or once more, they are there once.
  keeper.save(old)
  return { ...log, entries: [...log.entries, ...old.entries], meals: [...log.meals, ...old.meals] }
}

const UUID_LENGTH = 36

function named<T extends FoodEntry | SavedMeal>(thing: T): T {
  return thing.id.length === UUID_LENGTH ? thing : { ...thing, id: newId() }
}

export function emptyOldPlace(): void {
  keeper.save(EMPTY_OLD_LOG)
}

export const useOldTrouble = keeper.useTrouble

export const forgetOldFoodLog = keeper.forget

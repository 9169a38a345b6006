import type { CountedFood, FoodEntry, FoodLog, Helping, SavedMeal } from './food-log.ts'
import { MEALS } from './food-log.ts'
import { isDay } from './local-day.ts'
import { isPossibleWeight } from './read-amount.ts'

export const FOOD_LOG_VERSION = 1

/** As it was kept before it went to the server as well. */
export type OldFoodLog = Pick<FoodLog, 'entries' | 'meals'>

export const EMPTY_OLD_LOG: OldFoodLog = { entries: [], meals: [] }

export interface Restored {
  readonly value: OldFoodLog
  /** False where something stored could not be used. */
  readonly whole: boolean
}

/** The food log as a browser gives it back: it may be of another version, or changed by another hand. */
export function restoreFoodLog(stored: unknown): Restored {
  if (!isRecord(stored) || stored.version !== FOOD_LOG_VERSION) {
    return { value: EMPTY_OLD_LOG, whole: false }
  }
  const entries = usable(stored.entries, isEntry)
  const meals = usable(stored.meals, isSavedMeal)
  return {
    value: { entries: entries.kept, meals: meals.kept },
    whole: entries.whole && meals.whole
  }
}

function usable<T extends { readonly id: string }>(
  list: unknown,
  fits: (thing: unknown) => thing is T
): { readonly kept: readonly T[]; readonly whole: boolean } {
  if (!Array.isArray(list)) return { kept: [], whole: false }
  const ids = new Set<string>()
  const kept = list.filter(fits).filter(({ id }) => !ids.has(id) && ids.add(id))
  return { kept, whole: kept.length === list.length }
}

function isEntry(thing: unknown): thing is FoodEntry {
  return isRecord(thing) && hasId(thing) && isEaten(thing)
}

function isSavedMeal(thing: unknown): thing is SavedMeal {
  return isRecord(thing) && hasId(thing) && isMealContent(thing)
}

/** A food eaten, without its id; a line that another app counted has no food. */
export function isEaten(thing: unknown): thing is Omit<FoodEntry, 'id'> {
  return (
    isRecord(thing) &&
    isHelping(thing) &&
    isDay(thing.date) &&
    MEALS.some((meal) => meal === thing.meal)
  )
}

/** A line that another app counted, likewise. */
export function isCounted(thing: unknown): thing is Omit<CountedFood, 'id'> {
  return (
    isRecord(thing) &&
    isDay(thing.date) &&
    isText(thing.name) &&
    (thing.meal === undefined || MEALS.some((meal) => meal === thing.meal)) &&
    (thing.amount === undefined || typeof thing.amount === 'string') &&
    isRecord(thing.nutrients) &&
    Object.values(thing.nutrients).every((amount) => typeof amount === 'number')
  )
}

export function isMealContent(thing: unknown): thing is Omit<SavedMeal, 'id'> {
  return (
    isRecord(thing) &&
    isText(thing.name) &&
    Array.isArray(thing.items) &&
    thing.items.every((item) => isRecord(item) && isHelping(item))
  )
}

function isHelping(thing: Record<string, unknown>): thing is Record<string, unknown> & Helping {
  return (
    isText(thing.food) &&
    isText(thing.name) &&
    isText(thing.portion) &&
    isPossibleWeight(thing.grams) &&
    typeof thing.quantity === 'number' &&
    thing.quantity > 0
  )
}

function hasId(thing: Record<string, unknown>): boolean {
  return isText(thing.id)
}

function isText(thing: unknown): thing is string {
  return typeof thing === 'string' && thing !== ''
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null
}

import type { CountedLogEntry, FoodLogEntry, Meal } from '@charley/engine'
import { newId } from '../kept/new-id.ts'

export const MEALS: readonly Meal[] = ['breakfast', 'lunch', 'dinner', 'snack']

/** A food with how much of it. The grams count; quantity and portion say how it was measured. */
export interface Helping {
  /** An id of the food table: `sr28:01001`. */
  readonly food: string
  readonly name: string
  readonly grams: number
  readonly quantity: number
  /** `1 cup` */
  readonly portion: string
}

export interface FoodEntry extends Helping {
  /** Unique in the log. */
  readonly id: string
  /** Local day, `2026-11-01`. */
  readonly date: string
  readonly meal: Meal
}

export interface SavedMeal {
  readonly id: string
  readonly name: string
  readonly items: readonly Helping[]
}

/** What another app counted, without a food of the table; it can be deleted here, and is changed there. */
export interface CountedFood extends CountedLogEntry {
  readonly id: string
  readonly name: string
  /** As that app says it: `1 cup`. */
  readonly amount?: string
}

export interface FoodLog {
  /** In the order in which they were written down. */
  readonly entries: readonly FoodEntry[]
  readonly meals: readonly SavedMeal[]
  readonly counted: readonly CountedFood[]
}

export interface Place {
  readonly date: string
  readonly meal: Meal
}

export const EMPTY_FOOD_LOG: FoodLog = { entries: [], meals: [], counted: [] }

export function entriesOn(log: FoodLog, date: string): readonly FoodEntry[] {
  return log.entries.filter((entry) => entry.date === date)
}

export function entriesAt(log: FoodLog, { date, meal }: Place): readonly FoodEntry[] {
  return log.entries.filter((entry) => entry.date === date && entry.meal === meal)
}

export function addHelpings(log: FoodLog, place: Place, helpings: readonly Helping[]): FoodLog {
  return addPlaced(
    log,
    helpings.map((helping) => ({ ...place, ...asHelping(helping) }))
  )
}

export function changeEntry(
  log: FoodLog,
  id: string,
  change: Partial<Omit<FoodEntry, 'id'>>
): FoodLog {
  const entries = log.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry))
  return { ...log, entries }
}

export function removeEntry(log: FoodLog, id: string): FoodLog {
  return { ...log, entries: log.entries.filter((entry) => entry.id !== id) }
}

export function withoutDay(log: FoodLog, date: string): FoodLog {
  return { ...log, entries: log.entries.filter((entry) => entry.date !== date) }
}

/** What was eaten on one day, once more on another, each food in its meal. */
export function copyDay(log: FoodLog, from: string, to: string): FoodLog {
  return addPlaced(
    log,
    entriesOn(log, from).map((entry) => ({ ...entry, date: to }))
  )
}

export function copyMeal(log: FoodLog, from: Place, to: Place): FoodLog {
  return addHelpings(log, to, entriesAt(log, from))
}

/** A saved meal keeps foods and grams and so every nutrient. Saving under a name again replaces what it held. */
export function saveMeal(log: FoodLog, name: string, helpings: readonly Helping[]): FoodLog {
  const known = log.meals.find((meal) => meal.name.toLowerCase() === name.trim().toLowerCase())
  const saved: SavedMeal = {
    id: known?.id ?? newId(),
    name: name.trim(),
    items: helpings.map(asHelping)
  }
  const others = log.meals.filter(({ id }) => id !== saved.id)
  return { ...log, meals: [...others, saved] }
}

export function addSavedMeal(log: FoodLog, place: Place, id: string): FoodLog {
  return addHelpings(log, place, log.meals.find((meal) => meal.id === id)?.items ?? [])
}

export function removeSavedMeal(log: FoodLog, id: string): FoodLog {
  return { ...log, meals: log.meals.filter((meal) => meal.id !== id) }
}

export function removeCounted(log: FoodLog, id: string): FoodLog {
  return { ...log, counted: log.counted.filter((line) => line.id !== id) }
}

/** Days of which something is written down, oldest first. */
export function loggedDays({ entries, counted }: FoodLog): readonly string[] {
  return [...new Set([...entries, ...counted].map(({ date }) => date))].toSorted()
}

/** As it crosses the engine's door, for some days or all. */
export function toFoodLogEntries(
  { entries, counted }: FoodLog,
  days?: readonly string[]
): readonly (FoodLogEntry | CountedLogEntry)[] {
  const isWanted = ({ date }: { readonly date: string }) =>
    days === undefined || days.includes(date)
  const eaten = entries
    .filter(isWanted)
    .map(({ date, meal, food, grams }) => ({ date, meal, food, grams }))
  const fromElsewhere = counted
    .filter(isWanted)
    .map(({ date, meal, name, nutrients, summary, supplement }) => ({
      date,
      name,
      nutrients,
      ...(meal !== undefined && { meal }),
      ...(summary !== undefined && { summary }),
      ...(supplement !== undefined && { supplement })
    }))
  return [...eaten, ...fromElsewhere]
}

function addPlaced(log: FoodLog, entries: readonly Omit<FoodEntry, 'id'>[]): FoodLog {
  const added = entries.map((entry) => ({ ...entry, id: newId() }))
  return { ...log, entries: [...log.entries, ...added] }
}

function asHelping({ food, name, grams, quantity, portion }: Helping): Helping {
  return { food, name, grams, quantity, portion }
}

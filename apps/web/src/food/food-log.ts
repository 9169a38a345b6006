import type { FoodLogEntry, Meal } from '@charley/engine'

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

export interface FoodLog {
  /** In the order in which they were written down. */
  readonly entries: readonly FoodEntry[]
  readonly meals: readonly SavedMeal[]
}

export interface Place {
  readonly date: string
  readonly meal: Meal
}

export const EMPTY_FOOD_LOG: FoodLog = { entries: [], meals: [] }

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
    id: known?.id ?? nextId(log.meals),
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

/** As it crosses the engine's door, for some days or all. */
export function toFoodLogEntries(log: FoodLog, days?: readonly string[]): readonly FoodLogEntry[] {
  return log.entries
    .filter(({ date }) => days === undefined || days.includes(date))
    .map(({ date, meal, food, grams }) => ({ date, meal, food, grams }))
}

function addPlaced(log: FoodLog, entries: readonly Omit<FoodEntry, 'id'>[]): FoodLog {
  const first = Number(nextId(log.entries))
  const added = entries.map((entry, index) => ({ ...entry, id: String(first + index) }))
  return { ...log, entries: [...log.entries, ...added] }
}

function nextId(things: readonly { readonly id: string }[]): string {
  return String(things.reduce((highest, { id }) => Math.max(highest, Number(id)), 0) + 1)
}

function asHelping({ food, name, grams, quantity, portion }: Helping): Helping {
  return { food, name, grams, quantity, portion }
}

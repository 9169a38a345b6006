import {
  type CountedLogEntry,
  type FoodLogEntry,
  type FoodTable,
  type NutrientIntake,
  type Profile,
  reportIntake,
  type SupplementEntry
} from '@charley/engine'
import { loadFoods } from '../foods.ts'
import { knowledge } from '../index.ts'
import { loadIntake } from '../intake.ts'

/** Somebody who eats, held against the real food table and knowledge. */
export const foods = await loadFoods()
export const intake = await loadIntake()

export const WOMAN: Profile = { ageYears: 68, sex: 'female' }
export const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18']
export const WHITE_RICE = 'sr28:20045'
export const PUMPKIN_SEEDS = 'sr28:12014'
export const LIVER = 'sr28:13327'
export const CARROTS = 'sr28:11124'
export const APPLE = 'sr28:09003'

type Meals = Readonly<Record<string, number>>

export function logged(meals: Meals, days = DAYS): FoodLogEntry[] {
  return days.flatMap((date) =>
    Object.entries(meals).map(([food, grams]) => ({ date, meal: 'lunch', food, grams }))
  )
}

interface Told {
  readonly profile?: Profile
  readonly foodLog?: readonly (FoodLogEntry | CountedLogEntry)[]
  readonly supplements?: readonly (SupplementEntry | string)[]
  readonly answers?: object
}

export function report(told: Told, table: FoodTable = foods) {
  return reportIntake(knowledge, { foods: table, intake }, { profile: WOMAN, ...told })
}

export function nutrient(told: Told, id: string, table = foods): NutrientIntake {
  const found = report(told, table).nutrients.find((entry) => entry.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** The same table, with the amount of a nutrient in a food not known. */
export function withoutValue(food: string, id: string): FoodTable {
  const row = foods.ids.indexOf(food)
  const nutrients = foods.nutrients.map((column) =>
    column.id === id
      ? { ...column, per100g: column.per100g.map((amount, i) => (i === row ? null : amount)) }
      : column
  )
  return { ...foods, nutrients }
}

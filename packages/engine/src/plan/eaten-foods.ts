import type { LoggedFood, Meal } from '../shared/intake-report.ts'

/** One food of the log, as a mean over the logged days. */
export interface EatenFoodMean {
  /** Of the food table. */
  readonly row: number
  /** A day. */
  readonly grams: number
  /** Where most of it is eaten; null where the log does not say. */
  readonly meal: Meal | null
}

/** Each food once, in the order of the table. */
export function eatenFoods(log: readonly LoggedFood[]): readonly EatenFoodMean[] {
  const days = new Set(log.map(({ date }) => date)).size
  const rows = [...new Set(log.map(({ row }) => row))].toSorted((a, b) => a - b)
  return rows.map((row) => {
    const lines = log.filter((line) => line.row === row)
    return { row, grams: sumGrams(lines) / days, meal: mainMeal(lines) }
  })
}

function sumGrams(lines: readonly LoggedFood[]): number {
  return lines.reduce((sum, { grams }) => sum + grams, 0)
}

function mainMeal(lines: readonly LoggedFood[]): Meal | null {
  const meals = [...new Set(lines.flatMap(({ meal }) => (meal ? [meal] : [])))]
  const gramsAt = (meal: Meal) => sumGrams(lines.filter((line) => line.meal === meal))
  return meals.toSorted((a, b) => gramsAt(b) - gramsAt(a))[0] ?? null
}

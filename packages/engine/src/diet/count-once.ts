import type { CountedFood, LoggedFood, Meal } from '../shared/intake-report.ts'
import { type Issue, warningAt } from '../shared/issue.ts'

/** A line of a food log: a food of the table, or what another app has counted. */
export interface ReadLine {
  /** Which line. */
  readonly at: number
  readonly date: string
  readonly meal?: Meal
  readonly food?: LoggedFood
  readonly amounts?: CountedFood['amounts']
  /** It stands for all of its meal, or of its day where it names no meal. */
  readonly isSummary: boolean
}

/** What a summary stands for is not counted again beside it; each line that is left out is told. */
export function countOnce(lines: readonly ReadLine[], issues: Issue[]): readonly ReadLine[] {
  const summaries = lines.filter(({ isSummary }) => isSummary)
  if (summaries.length === 0) return lines
  const days = new Set(summaries.filter(({ meal }) => !meal).map(({ date }) => date))
  const meals = new Set(summaries.map(mealOf))
  return lines.filter((line) => {
    const isOfDay = days.has(line.date) && !(line.isSummary && !line.meal)
    const isOfMeal = line.meal !== undefined && !line.isSummary && meals.has(mealOf(line))
    if (!(isOfDay || isOfMeal)) return true
    issues.push(warningAt(`foodLog.${line.at}`, 'food-log.beside-summary', { date: line.date }))
    return false
  })
}

function mealOf({ date, meal }: ReadLine): string {
  return `${date} ${meal}`
}

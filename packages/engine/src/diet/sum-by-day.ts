import type { LoggedFood } from '../shared/intake-report.ts'
import type { SimilarTo } from './similar-foods.ts'

/** The log in columns, made once for all nutrients: a year of lines is summed for each of them. */
export interface LogColumns {
  readonly days: number
  /** By line: which of the days with food, which of the distinct foods, and the grams. */
  readonly dayOf: Int32Array
  readonly foodOf: Int32Array
  readonly gramsOf: Float64Array
  /** Rows of the food table that were eaten. */
  readonly foods: readonly number[]
}

export function logColumns(lines: readonly LoggedFood[]): LogColumns {
  const days = new Map<string, number>()
  const foods = new Map<number, number>()
  return {
    dayOf: Int32Array.from(lines, ({ date }) => placeOf(days, date)),
    foodOf: Int32Array.from(lines, ({ row }) => placeOf(foods, row)),
    gramsOf: Float64Array.from(lines, ({ grams }) => grams),
    days: days.size,
    foods: [...foods.keys()]
  }
}

function placeOf<T>(places: Map<T, number>, key: T): number {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, places.size)
  return places.size - 1
}

/** What each logged day held of one nutrient, in the unit wanted. */
export interface DailyAmounts {
  /** Foods of unknown amount count nothing. */
  readonly known: Float64Array
  /** They count what similar foods usually hold. */
  readonly usual: Float64Array
  /** They count a high amount of similar foods. */
  readonly high: Float64Array
  /** Of all grams eaten, 0 to 1. */
  readonly unknownShare: number
  /** Known amounts by the foods of the log, over all days. */
  readonly byFood: Float64Array
}

export interface FoodColumn {
  /** By row of the food table, per 100 g. */
  readonly per100g: readonly (number | null)[]
  readonly similarTo: SimilarTo
  /** From the unit of the table to the unit wanted. */
  readonly factor: number
}

export function sumByDay(log: LogColumns, column: FoodColumn): DailyAmounts {
  const { days, dayOf, foodOf, gramsOf, foods } = log
  const amounts = perGram(foods, column)
  const known = new Float64Array(days)
  const byFood = new Float64Array(foods.length)
  let unknownGrams = 0
  let grams = 0
  for (let line = 0; line < gramsOf.length; line += 1) {
    const eaten = gramsOf[line] ?? 0
    const food = foodOf[line] ?? 0
    const day = dayOf[line] ?? 0
    const amount = (amounts[food] ?? 0) * eaten
    grams += eaten
    if (Number.isNaN(amount)) unknownGrams += eaten
    else {
      known[day] = (known[day] ?? 0) + amount
      byFood[food] = (byFood[food] ?? 0) + amount
    }
  }
  if (unknownGrams === 0) return { known, usual: known, high: known, unknownShare: 0, byFood }
  const ends = withSimilar(log, column, { known, amounts })
  return { known, ...ends, unknownShare: unknownGrams / grams, byFood }
}

/** By the foods of the log. NaN: not known. */
function perGram(foods: readonly number[], { per100g, factor }: FoodColumn): Float64Array {
  const amounts = new Float64Array(foods.length)
  for (let food = 0; food < foods.length; food += 1) {
    const amount = per100g[foods[food] ?? -1] ?? Number.NaN
    amounts[food] = (amount / 100) * factor
  }
  return amounts
}

interface Known {
  readonly known: Float64Array
  /** Per gram, by the foods of the log; NaN where not known. */
  readonly amounts: Float64Array
}

function withSimilar(
  { dayOf, foodOf, gramsOf, foods }: LogColumns,
  { similarTo, factor }: FoodColumn,
  { known, amounts }: Known
): Pick<DailyAmounts, 'usual' | 'high'> {
  const usual = known.slice()
  const high = known.slice()
  const similar = foods.map((row, food) => (Number.isNaN(amounts[food]) ? similarTo(row) : null))
  for (let line = 0; line < gramsOf.length; line += 1) {
    const like = similar[foodOf[line] ?? 0]
    if (!like) continue
    const day = dayOf[line] ?? 0
    const portion = ((gramsOf[line] ?? 0) / 100) * factor
    usual[day] = (usual[day] ?? 0) + like.median * portion
    high[day] = (high[day] ?? 0) + like.high * portion
  }
  return { usual, high }
}

export function meanOf(amounts: Float64Array): number {
  return amounts.length === 0
    ? 0
    : amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
}

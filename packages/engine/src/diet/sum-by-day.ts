import { bug } from '../shared/bug.ts'
import type { CountedFood, FoodLog } from '../shared/intake-report.ts'
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
  /** What other apps have counted, each with its place among the days. */
  readonly counted: readonly CountedOnDay[]
}

interface CountedOnDay extends Pick<CountedFood, 'amounts'> {
  readonly day: number
}

export function logColumns({ foods: lines, counted }: FoodLog): LogColumns {
  const days = new Map<string, number>()
  const foods = new Map<number, number>()
  return {
    dayOf: Int32Array.from(lines, ({ date }) => placeOf(days, date)),
    foodOf: Int32Array.from(lines, ({ row }) => placeOf(foods, row)),
    gramsOf: Float64Array.from(lines, ({ grams }) => grams),
    counted: counted.map(({ date, amounts }) => ({ day: placeOf(days, date), amounts })),
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

/** What each day held of one nutrient, in the unit wanted; days of which nobody knows are not among them. */
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
  /** Of the nutrient. */
  readonly id: string
  /** By row of the food table, per 100 g. */
  readonly per100g: readonly (number | null)[]
  readonly similarTo: SimilarTo
  /** From the unit of the table to the unit wanted. */
  readonly factor: number
}

/**
 * Where another app has counted without this nutrient, nobody knows what that day held of it: the day is left out
 * rather than called low.
 */
export function sumByDay(log: LogColumns, column: FoodColumn): DailyAmounts {
  if (log.counted.length === 0) return sumFoods(log, column)
  const unknown = daysWithout(log, column.id)
  const left = unknown.size === 0 ? log : withoutDays(log, unknown)
  const counted = new Float64Array(left.days)
  for (const { day, amounts } of left.counted) {
    counted[day] = (counted[day] ?? 0) + (amounts.get(column.id) ?? bug(column.id)) * column.factor
  }
  const plus = (food: Float64Array) => food.map((amount, day) => amount + (counted[day] ?? 0))
  const { known, usual, high, ...sums } = sumFoods(left, column)
  return { ...sums, known: plus(known), usual: plus(usual), high: plus(high) }
}

/** Places of the days of which another app has counted food without the nutrient. */
export function daysWithout({ counted }: LogColumns, nutrient: string): ReadonlySet<number> {
  return new Set(counted.filter(({ amounts }) => !amounts.has(nutrient)).map(({ day }) => day))
}

/** The places of the days that are left close up. */
function withoutDays(log: LogColumns, unknown: ReadonlySet<number>): LogColumns {
  const places = new Map<number, number>()
  for (let day = 0; day < log.days; day += 1) if (!unknown.has(day)) placeOf(places, day)
  const lines = [...log.dayOf.keys()].filter((line) => places.has(log.dayOf[line] ?? -1))
  return {
    days: places.size,
    dayOf: Int32Array.from(lines, (line) => places.get(log.dayOf[line] ?? -1) ?? -1),
    foodOf: Int32Array.from(lines, (line) => log.foodOf[line] ?? -1),
    gramsOf: Float64Array.from(lines, (line) => log.gramsOf[line] ?? 0),
    foods: log.foods,
    counted: log.counted.flatMap(({ day, amounts }) => {
      const place = places.get(day)
      return place === undefined ? [] : { day: place, amounts }
    })
  }
}

function sumFoods(log: LogColumns, column: FoodColumn): DailyAmounts {
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

import type { FoodTable } from '../shared/food-table.ts'
import type { LoggedFood, Meal } from '../shared/intake-report.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import { isAbsent, lookUp, quote, readFields, readNumber } from '../shared/read-values.ts'

/** Twenty years of fifteen foods a day are fewer. */
const MOST_LINES = 110_000
/** Grams of one food at one time; above, it is a slip of the finger or of the unit. */
const MOST_GRAMS = 5000
const MEALS: Readonly<Record<string, Meal>> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  snack: 'snack',
  snacks: 'snack'
}
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The food log of a Person. A line that cannot be read is told and left out, never guessed. */
export function readFoodLog(
  foods: Pick<FoodTable, 'ids'>,
  value: unknown,
  issues: Issue[]
): readonly LoggedFood[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt('foodLog', 'food-log.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_LINES) {
    issues.push(errorAt('foodLog', 'person.too-large', { max: MOST_LINES }))
  }
  const rows = rowsOf(foods.ids)
  return value.slice(0, MOST_LINES).flatMap((line, i) => {
    const read = readLine(rows, line, { at: i, issues })
    return read ? [read] : []
  })
}

interface Door {
  /** Which line. */
  readonly at: number
  readonly issues: Issue[]
}

function readLine(
  rows: ReadonlyMap<string, number>,
  line: unknown,
  door: Door
): LoggedFood | undefined {
  const fields = readFields(line)
  if (!fields) return refuse(door, '', { code: 'food-log.invalid', given: line })
  const row = readFood(rows, fields.get('food'), door)
  const date = readDate(fields.get('date'), door)
  const grams = readGrams(fields.get('grams'), door)
  const meal = readMeal(fields.get('meal'), door)
  if (row === undefined || date === undefined || grams === undefined) return undefined
  return { date, row, grams, ...(meal && { meal }) }
}

interface Refusal {
  readonly code: 'food-log.invalid' | 'food-log.unknown-food' | 'food-log.date-invalid'
  readonly given: unknown
}

function refuse({ at, issues }: Door, field: string, { code, given }: Refusal): undefined {
  issues.push(errorAt(`foodLog.${at}${field}`, code, { given: quote(given ?? null) }))
}

function readFood(
  rows: ReadonlyMap<string, number>,
  given: unknown,
  door: Door
): number | undefined {
  const row = typeof given === 'string' ? rows.get(given) : undefined
  return row ?? refuse(door, '.food', { code: 'food-log.unknown-food', given })
}

/** A day of the calendar, as `2026-11-01`. */
function readDate(given: unknown, door: Door): string | undefined {
  if (typeof given === 'string' && isDay(given)) return given
  return refuse(door, '.date', { code: 'food-log.date-invalid', given })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && !isLeap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day >= 1 && day <= days
}

function readGrams(given: unknown, { at, issues }: Door): number | undefined {
  const grams = readNumber(given)
  if (grams !== undefined && grams > 0 && grams <= MOST_GRAMS) return grams
  const params = { given: quote(given ?? null), max: MOST_GRAMS }
  issues.push(errorAt(`foodLog.${at}.grams`, 'food-log.grams-invalid', params))
  return undefined
}

/** The meal only sorts: without one the food still counts. */
function readMeal(given: unknown, { at, issues }: Door): Meal | undefined {
  if (isAbsent(given)) return undefined
  const meal = lookUp(MEALS, given)
  if (!meal)
    issues.push(warningAt(`foodLog.${at}.meal`, 'food-log.meal-invalid', { given: quote(given) }))
  return meal
}

const made = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function rowsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const known = made.get(ids)
  if (known) return known
  const rows = new Map(ids.map((id, row) => [id, row]))
  made.set(ids, rows)
  return rows
}

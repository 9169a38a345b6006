import type { FoodTable } from '../shared/food-table.ts'
import type { FoodLog, LoggedFood, Meal } from '../shared/intake-report.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import { isAbsent, lookUp, quote, readFields, readNumber } from '../shared/read-values.ts'
import { countOnce, type ReadLine } from './count-once.ts'
import { readAmounts } from './read-amounts.ts'

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
  foods: Pick<FoodTable, 'ids' | 'nutrients'>,
  value: unknown,
  issues: Issue[]
): FoodLog {
  if (isAbsent(value)) return NOTHING
  if (!Array.isArray(value)) {
    issues.push(errorAt('foodLog', 'food-log.invalid', { given: quote(value) }))
    return NOTHING
  }
  if (value.length > MOST_LINES) {
    issues.push(errorAt('foodLog', 'person.too-large', { max: MOST_LINES }))
  }
  const rows = rowsOf(foods.ids)
  const known = new Set(foods.nutrients.map(({ id }) => id))
  const lines = value.slice(0, MOST_LINES).flatMap((line, i) => {
    const read = readLine({ rows, known }, line, { at: i, issues })
    return read ? [read] : []
  })
  const once = countOnce(lines, issues)
  return {
    foods: once.flatMap(({ food }) => food ?? []),
    counted: once.flatMap(({ date, amounts }) => (amounts ? { date, amounts } : []))
  }
}

const NOTHING: FoodLog = { foods: [], counted: [] }

interface Table {
  readonly rows: ReadonlyMap<string, number>
  /** Ids of its nutrients. */
  readonly known: ReadonlySet<string>
}

interface Door {
  /** Which line. */
  readonly at: number
  readonly issues: Issue[]
}

function readLine({ rows, known }: Table, line: unknown, door: Door): ReadLine | undefined {
  const fields = readFields(line)
  if (!fields) return refuse(door, '', { code: 'food-log.invalid', given: line })
  if (isAbsent(fields.get('food')) && fields.has('nutrients')) {
    return readCounted(known, fields, door)
  }
  const row = readFood(rows, fields.get('food'), door)
  const date = readDate(fields.get('date'), door)
  const grams = readGrams(fields.get('grams'), door)
  const meal = readMeal(fields.get('meal'), door)
  if (row === undefined || date === undefined || grams === undefined) return undefined
  const food: LoggedFood = { date, row, grams, ...(meal && { meal }) }
  return { at: door.at, date, ...(meal && { meal }), food, isSummary: false }
}

type Fields = ReadonlyMap<string, unknown>

/** A line that another app has counted. What is no food is told of under `supplements`, where its form is known too. */
function readCounted(known: ReadonlySet<string>, fields: Fields, door: Door): ReadLine | undefined {
  const { at, issues } = door
  const date = readDate(fields.get('date'), door)
  const meal = readMeal(fields.get('meal'), door)
  if (fields.get('supplement') === true) {
    const given = quote(fields.get('name') ?? null)
    issues.push(warningAt(`foodLog.${at}`, 'food-log.supplement-not-food', { given }))
    return undefined
  }
  const amounts = readAmounts(known, fields.get('nutrients'), { at, issues })
  if (date === undefined || amounts === undefined) return undefined
  return { at, date, ...(meal && { meal }), amounts, isSummary: fields.get('summary') === true }
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

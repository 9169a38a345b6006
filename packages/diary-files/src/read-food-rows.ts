import type { DayLog } from './collect-days.ts'
import type { SkipLog } from './collect-skipped.ts'
import type { DiaryApp, FoodEaten, Meal, SkipReason } from './diary-draft.ts'
import { type FoodRow, findTotals } from './find-totals.ts'
import type { NutrientColumn } from './nutrient-columns.ts'
import { possibleNutrients } from './possible-nutrients.ts'
import { readAmount } from './read-amount.ts'
import type { CsvRow, CsvRows } from './read-csv-rows.ts'
import { type DateOrder, dateOrderIn, readDay } from './read-day.ts'
import { tellUnusedColumns } from './tell-unused-columns.ts'

/** How one kind of file writes a line of food. */
export interface FoodColumns {
  readonly app: DiaryApp
  readonly date: string
  readonly meal: string
  /** Where it is absent, a line stands for all of a meal or day. */
  readonly name?: string
  readonly amount?: string
  readonly category?: string
  readonly nutrients: readonly NutrientColumn[]
  /** Said about the line, and not kept on purpose: no reader misses them. */
  readonly ignored: readonly string[]
}

export interface CsvContext {
  readonly table: CsvRows
  /** What the person said, where the file itself does not tell. */
  readonly dates: DateOrder | undefined
  readonly days: DayLog
  readonly skipped: SkipLog
}

const MEAL_NAMES: Readonly<Record<string, Meal>> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  snack: 'snack',
  snacks: 'snack'
}

const LONGEST_NAME = 300
const LONGEST_AMOUNT = 200
/** A UK unit is 8 g, or 10 ml, of pure alcohol. */
const GRAMS_PER_ALCOHOL_UNIT = 8

export function readFoodRows(context: CsvContext, columns: FoodColumns): readonly FoodEaten[] {
  const { table, skipped } = context
  const dated = datedRows(context, columns.date).map(({ row, date }) => ({
    row,
    date,
    nutrients: nutrientsOf(context, columns, row)
  }))
  const totals = findTotals(dated, ({ cell }) => ({
    label: cell(columns.name ?? columns.meal),
    isPlain: columns.amount === undefined && mealOf(cell(columns.meal)) !== undefined,
    hasAmount: columns.amount !== undefined && cell(columns.amount) !== ''
  }))
  const seen = new Map<string, number>()
  const foods = dated.flatMap((each): FoodEaten[] => {
    const why = totals.has(each.row) ? 'total-row' : whyNot(each, columns)
    if (why) {
      skipped.skip(why, each.row.line, '')
      return []
    }
    addDrinks(context, each)
    return each.nutrients.size === 0 ? [] : [foodOf(each, columns, { seen, skipped })]
  })
  const { date, meal, name, amount, category, ignored } = columns
  const counted = columns.nutrients.map(({ column }) => column)
  const used = [date, meal, name, amount, category, ALCOHOL, CAFFEINE, ...counted, ...ignored]
  tellUnusedColumns(table, used, skipped)
  return foods
}

/** The rows whose day can be told; of the others, why not. */
export function datedRows(
  { table, dates, skipped }: CsvContext,
  column: string
): readonly { readonly row: CsvRow; readonly date: string }[] {
  const order = dateOrderIn(table.rows.map(({ cell }) => cell(column))) ?? dates
  return table.rows.flatMap((row) => {
    const date = readDay(row.cell(column), order)
    if (date !== 'date-invalid' && date !== 'date-ambiguous') return [{ row, date }]
    skipped.skip(date, row.line, column)
    return []
  })
}

function nutrientsOf(
  { table, skipped }: CsvContext,
  columns: FoodColumns,
  { cell, line }: CsvRow
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { column, nutrient, factor } of columns.nutrients) {
    const text = cell(column)
    if (text === '') continue
    const amount = readAmount(text, table.hasDecimalComma)
    if (amount === undefined || amount < 0) skipped.skip('not-a-number', line, column)
    else found.set(nutrient, amount * factor)
  }
  return found
}

function whyNot({ row, nutrients }: FoodRow, columns: FoodColumns): SkipReason | undefined {
  if (columns.name !== undefined && row.cell(columns.name) === '') return 'no-name'
  const saysMore = row.cell(ALCOHOL) !== '' || row.cell(CAFFEINE) !== ''
  return nutrients.size === 0 && !saysMore ? 'no-values' : undefined
}

const ALCOHOL = 'Alcohol (g)'
const CAFFEINE = 'Caffeine (mg)'

/** Alcohol and caffeine belong to the day, wherever they came from. */
function addDrinks({ table, days }: CsvContext, { row, date }: FoodRow): void {
  const alcohol = readAmount(row.cell(ALCOHOL), table.hasDecimalComma)
  const caffeine = readAmount(row.cell(CAFFEINE), table.hasDecimalComma)
  if (alcohol !== undefined) days.add(date, 'alcoholUnits', alcohol / GRAMS_PER_ALCOHOL_UNIT)
  if (caffeine !== undefined) days.add(date, 'caffeineMg', caffeine)
}

function foodOf(
  { row, date, nutrients }: FoodRow,
  columns: FoodColumns,
  { seen, skipped }: { readonly seen: Map<string, number>; readonly skipped: SkipLog }
): FoodEaten {
  const group = row.cell(columns.meal)
  const meal = mealOf(group)
  const isSummary = columns.name === undefined
  const name = isSummary ? group : row.cell(columns.name ?? '')
  const amount = columns.amount === undefined ? '' : row.cell(columns.amount)
  const line = JSON.stringify([columns.app, isSummary, date, group, name, amount])
  // Two equal lines of a day are two helpings.
  const helping = (seen.get(line) ?? 0) + 1
  seen.set(line, helping)
  return {
    key: `${line} ${helping}`,
    date,
    ...(meal && { meal }),
    name: (name === '' ? WHOLE_DAY : name).slice(0, LONGEST_NAME),
    ...(amount !== '' && { amount: amount.slice(0, LONGEST_AMOUNT) }),
    isSupplement: columns.category !== undefined && row.cell(columns.category) === 'Supplements',
    isSummary,
    nutrients: possibleNutrients(nutrients, row.line, skipped)
  }
}

const WHOLE_DAY = 'Whole day'

function mealOf(group: string): Meal | undefined {
  const word = group.toLowerCase()
  return Object.hasOwn(MEAL_NAMES, word) ? MEAL_NAMES[word] : undefined
}

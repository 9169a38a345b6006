import { collectDays } from './collect-days.ts'
import { collectSkipped } from './collect-skipped.ts'
import {
  DIARY_LAYOUTS,
  type DiaryDraft,
  type DiaryLayout,
  type FoodEaten,
  type ReadOptions
} from './diary-draft.ts'
import { DiaryFileError } from './diary-file-error.ts'
import { cronometerColumns, myFitnessPalColumns } from './nutrient-columns.ts'
import { readCsvRows } from './read-csv-rows.ts'
import { readBiometrics, readExercises, readMeasurements, readNotes } from './read-day-rows.ts'
import { type CsvContext, type FoodColumns, readFoodRows } from './read-food-rows.ts'

type CsvLayout = Exclude<DiaryLayout, 'apple-health' | 'health-connect'>

/** The columns that tell a kind of file; the first whose columns are all there. */
const TOLD_BY: readonly (readonly [CsvLayout, readonly string[]])[] = [
  ['cronometer-servings', ['Day', 'Food Name', 'Amount']],
  ['cronometer-biometrics', ['Day', 'Metric', 'Unit', 'Amount']],
  ['cronometer-exercises', ['Day', 'Exercise', 'Minutes']],
  ['cronometer-notes', ['Day', 'Note']],
  ['cronometer-daily-summary', ['Date', 'Completed']],
  ['myfitnesspal-nutrition', ['Date', 'Meal']],
  ['myfitnesspal-measurement', ['Date', 'Weight']]
]

/** A table of Cronometer or MyFitnessPal. */
export function readCsvDiary(text: string, { dates, weightUnit }: ReadOptions): DiaryDraft {
  const skipped = collectSkipped()
  const table = readCsvRows(text, skipped)
  const layout = TOLD_BY.find(([, columns]) =>
    columns.every((column) => table.columns.includes(column))
  )?.[0]
  if (layout === undefined) throw new DiaryFileError('not-recognised')
  const days = collectDays(skipped)
  const foods = readRows({ table, dates, days, skipped }, layout, weightUnit)
  const app = DIARY_LAYOUTS[layout]
  return { layout, app, days: days.all(), foods, skipped: skipped.all() }
}

function readRows(
  context: CsvContext,
  layout: CsvLayout,
  weightUnit: ReadOptions['weightUnit']
): readonly FoodEaten[] {
  const { columns } = context.table
  switch (layout) {
    case 'cronometer-servings':
      return readFoodRows(context, servingsColumns(columns))
    case 'cronometer-daily-summary':
      return readFoodRows(context, summaryColumns(columns))
    case 'myfitnesspal-nutrition':
      return readFoodRows(context, mealColumns(columns))
    case 'cronometer-biometrics':
      readBiometrics(context)
      return []
    case 'cronometer-exercises':
      readExercises(context)
      return []
    case 'cronometer-notes':
      readNotes(context)
      return []
    case 'myfitnesspal-measurement':
      readMeasurements(context, weightUnit)
      return []
  }
}

function servingsColumns(columns: readonly string[]): FoodColumns {
  return {
    app: 'cronometer',
    date: 'Day',
    meal: 'Group',
    name: 'Food Name',
    amount: 'Amount',
    category: 'Category',
    nutrients: cronometerColumns(columns),
    ignored: ['Time']
  }
}

function summaryColumns(columns: readonly string[]): FoodColumns {
  return {
    app: 'cronometer',
    date: 'Date',
    meal: 'Group',
    nutrients: cronometerColumns(columns),
    ignored: ['Completed']
  }
}

function mealColumns(columns: readonly string[]): FoodColumns {
  return {
    app: 'myfitnesspal',
    date: 'Date',
    meal: 'Meal',
    nutrients: myFitnessPalColumns(columns),
    ignored: []
  }
}

import type { ReadOptions } from './diary-draft.ts'
import { factorIn } from './factor-in.ts'
import { readAmount } from './read-amount.ts'
import type { CsvRow } from './read-csv-rows.ts'
import { type CsvContext, datedRows } from './read-food-rows.ts'
import { tellUnusedColumns } from './tell-unused-columns.ts'
import { weightFactor } from './weight-factor.ts'

interface Measured {
  readonly field: 'weightKg' | 'sleepHours'
  readonly factor: number
}

/** A line for each thing measured: weight and sleep are kept. */
export function readBiometrics(context: CsvContext): void {
  for (const { row, date } of datedRows(context, 'Day')) {
    const metric = row.cell('Metric')
    const measured = measuredBy(metric, row.cell('Unit'))
    if (!measured) context.skipped.skip(measuredWhy(metric), row.line, metric)
    else {
      const amount = amountIn(context, row, 'Amount')
      if (amount === undefined) continue
      if (measured.field === 'weightKg')
        context.days.set(date, 'weightKg', amount * measured.factor)
      else context.days.add(date, 'sleepHours', amount * measured.factor)
    }
  }
}

const HOURS: Readonly<Record<string, number>> = {
  hours: 1,
  hour: 1,
  h: 1,
  min: 1 / 60,
  minutes: 1 / 60
}

function measuredBy(metric: string, unit: string): Measured | undefined {
  if (metric !== 'Weight' && metric !== 'Sleep') return undefined
  const [field, factor] =
    metric === 'Weight'
      ? (['weightKg', weightFactor(unit)] as const)
      : (['sleepHours', factorIn(HOURS, unit.toLowerCase())] as const)
  return factor === undefined ? undefined : { field, factor }
}

function measuredWhy(metric: string): 'unit-unknown' | 'not-kept' {
  return metric === 'Weight' || metric === 'Sleep' ? 'unit-unknown' : 'not-kept'
}

export function readExercises(context: CsvContext): void {
  for (const { row, date } of datedRows(context, 'Day')) {
    const minutes = amountIn(context, row, 'Minutes')
    if (minutes !== undefined) context.days.add(date, 'activityMinutes', minutes)
  }
}

export function readNotes(context: CsvContext): void {
  for (const { row, date } of datedRows(context, 'Day')) {
    const note = row.cell('Note')
    if (note === '') context.skipped.skip('no-values', row.line, 'Note')
    else context.days.note(date, note)
  }
}

/** The weight column has no unit, so it is used only where the person says which. */
export function readMeasurements(context: CsvContext, weightUnit: ReadOptions['weightUnit']): void {
  const factor = weightUnit === undefined ? undefined : weightFactor(weightUnit)
  for (const { row, date } of datedRows(context, 'Date')) {
    if (factor === undefined) context.skipped.skip('unit-unknown', row.line, 'Weight')
    else {
      const weight = amountIn(context, row, 'Weight')
      if (weight !== undefined) context.days.set(date, 'weightKg', weight * factor)
    }
  }
  tellUnusedColumns(context.table, ['Date', 'Weight'], context.skipped)
}

function amountIn(
  { table, skipped }: CsvContext,
  { cell, line }: CsvRow,
  column: string
): number | undefined {
  const text = cell(column)
  const amount = readAmount(text, table.hasDecimalComma)
  if (amount === undefined) skipped.skip(text === '' ? 'no-values' : 'not-a-number', line, column)
  return amount
}

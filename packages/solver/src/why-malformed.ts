import type { PlanColumn, PlanProblem, PlanRow } from '@charley/engine'

/** Why this cannot be handed to a solver, or undefined where it can. */
export function whyMalformed({ columns, rows }: PlanProblem): string | undefined {
  if (columns.length === 0) return 'there is nothing to choose'
  for (const column of columns) {
    if (!isSoundColumn(column)) return `column ${column.name} has a number that is not one`
  }
  for (const row of rows) {
    const reason = whyMalformedRow(row, columns.length)
    if (reason !== undefined) return `row ${row.name} ${reason}`
  }
  return undefined
}

function isSoundColumn({ cost, lower, upper }: PlanColumn): boolean {
  return Number.isFinite(cost) && Number.isFinite(lower) && isBound(upper)
}

function whyMalformedRow({ lower, upper, terms }: PlanRow, columns: number): string | undefined {
  if (!isBound(lower) || !isBound(upper)) return 'has a bound that is not a number'
  const seen = new Set<number>()
  for (const { column, factor } of terms) {
    if (!Number.isFinite(factor)) return 'has a factor that is not a number'
    if (!Number.isInteger(column) || column < 0 || column >= columns) return 'names no column'
    if (seen.has(column)) return 'names a column twice'
    seen.add(column)
  }
  return undefined
}

function isBound(value: number | null): boolean {
  return value === null || Number.isFinite(value)
}

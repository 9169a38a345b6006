import type { PlanProblem } from '@charley/engine'

/** Without the columns that can only be zero: the same for every solver, and kinder to those without a presolve. */
export function compactProblem({ columns, rows }: PlanProblem): PlanProblem {
  const kept = columns.flatMap(({ lower, upper }, at) => (lower === 0 && upper === 0 ? [] : [at]))
  const newAt = new Map(kept.map((at, index) => [at, index]))
  return {
    columns: kept.flatMap((at) => columns[at] ?? []),
    rows: rows
      .map((row) => ({
        ...row,
        terms: row.terms.flatMap(({ column, factor }) => {
          const now = newAt.get(column)
          return now === undefined ? [] : [{ column: now, factor }]
        })
      }))
      .filter(({ terms }) => terms.length > 0)
  }
}

/** The furthest that these values are outside a bound, a row or a whole number. */
export function worstMiss({ columns, rows }: PlanProblem, values: readonly number[]): number {
  const outside = (value: number, lower: number | null, upper: number | null) =>
    Math.max(lower === null ? 0 : lower - value, upper === null ? 0 : value - upper, 0)
  const misses = columns.map(({ lower, upper, whole }, at) => {
    const value = values[at] ?? Number.NaN
    return Math.max(outside(value, lower, upper), whole ? Math.abs(value - Math.round(value)) : 0)
  })
  for (const { lower, upper, terms } of rows) {
    const total = terms.reduce((sum, { column, factor }) => sum + factor * (values[column] ?? 0), 0)
    misses.push(outside(total, lower, upper))
  }
  return misses.reduce((worst, miss) => (miss > worst || Number.isNaN(miss) ? miss : worst), 0)
}

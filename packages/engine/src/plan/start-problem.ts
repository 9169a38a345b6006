import type { PlanColumn, PlanProblem, PlanRow, PlanTerm } from './plan-problem.ts'

/** A problem under construction. */
export interface ProblemBuilder {
  /** The number of the new column. */
  readonly addColumn: (column: PlanColumn) => number
  /** The number of the new row; terms that do nothing are left out. */
  readonly addRow: (row: PlanRow) => number
  readonly problem: () => PlanProblem
}

export function startProblem(): ProblemBuilder {
  const columns: PlanColumn[] = []
  const rows: PlanRow[] = []
  return {
    addColumn: (column) => columns.push(column) - 1,
    addRow: (row) =>
      rows.push({ ...row, terms: row.terms.filter(({ factor }) => factor !== 0) }) - 1,
    problem: () => ({ columns, rows })
  }
}

export function term(column: number, factor = 1): PlanTerm {
  return { column, factor }
}

/** Share of a limit left free, far more than a solver's rounding. */
const MARGIN = 1e-5

/** Somewhat less room, but no change always still fits where it fitted. */
export function tightened(room: number): number {
  return room - Math.min(MARGIN, Math.abs(room) / 2)
}

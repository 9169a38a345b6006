import type { Solver } from './create-solver.ts'
import type { SolverNews, SolverTask } from './solver-messages.ts'

/** The inside of a worker of either kind: says when its solver is there, and returns what answers one task. */
export function workOffTasks(
  solver: Solver,
  tell: (news: SolverNews) => void
): (task: SolverTask) => void {
  tell({ kind: 'ready' })
  return ({ problem, options }) =>
    tell({ kind: 'solved', solution: solver.solve(problem, options) })
}

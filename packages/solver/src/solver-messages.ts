import type { PlanProblem, PlanSolution, SolveOptions } from '@charley/engine'

/** What a worker is given, one after the other. */
export interface SolverTask {
  readonly problem: PlanProblem
  readonly options: SolveOptions
}

/** What a worker says: once that its solver is loaded, then one solution for each task. */
export type SolverNews = { readonly kind: 'ready' } | SolutionFound

interface SolutionFound {
  readonly kind: 'solved'
  readonly solution: PlanSolution
}

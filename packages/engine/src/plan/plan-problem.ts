/**
 * A mixed-integer program in plain numbers: the least `cost` within all rows. It knows nothing about food, so that any
 * solver can solve it and any test can write one down.
 */
export interface PlanProblem {
  readonly columns: readonly PlanColumn[]
  readonly rows: readonly PlanRow[]
}

/** A quantity to be chosen. */
export interface PlanColumn {
  readonly name: string
  /** Per unit of the quantity. */
  readonly cost: number
  readonly lower: number
  /** Null: no upper bound. */
  readonly upper: number | null
  /** Only whole numbers. */
  readonly whole: boolean
}

/** lower <= sum of factor times quantity <= upper. Null: open on that side. */
export interface PlanRow {
  readonly name: string
  readonly lower: number | null
  readonly upper: number | null
  readonly terms: readonly PlanTerm[]
}

export interface PlanTerm {
  /** In `columns`; at most once in a row. */
  readonly column: number
  readonly factor: number
}

export interface SolveOptions {
  /** Seconds of the solver's own clock. */
  readonly secondsAtMost: number
  /** Stop as soon as nothing can be better by more than this, in units of cost. */
  readonly tolerance: number
}

/**
 * What a solver says. optimal: nothing is better by more than the tolerance. feasible: time ran out with a plan in
 * hand. timed-out: time ran out without one. malformed: the problem is not one (a bug of who wrote it).
 */
export type PlanSolution =
  | FoundSolution
  | { readonly status: 'infeasible' | 'unbounded' | 'timed-out' }
  | { readonly status: 'malformed'; readonly reason: string }

export interface FoundSolution {
  readonly status: 'optimal' | 'feasible'
  /** By column; whole ones are exactly whole. */
  readonly values: readonly number[]
  readonly cost: number
  /** No solution costs less: `cost - leastCost` is the proven gap. */
  readonly leastCost: number
  /** By column: what one more of it would add to the cost. Null where there are whole numbers. */
  readonly reducedCosts: readonly number[] | null
}

/** The only thing of the plan that may wait: a solver can live in another thread. */
export type Solve = (
  problem: PlanProblem,
  options: SolveOptions
) => PlanSolution | Promise<PlanSolution>

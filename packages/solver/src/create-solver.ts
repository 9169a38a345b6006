import type { PlanProblem, PlanSolution, SolveOptions } from '@charley/engine'
import type { Highs, Model } from 'highs'
import { loadHighs } from './load-highs.ts'
import { toModelData } from './to-model-data.ts'
import { whyMalformed } from './why-malformed.ts'

export interface Solver {
  solve(problem: PlanProblem, options: SolveOptions): PlanSolution
}

export interface SolverOptions {
  /** Where a browser finds the solver's machine code; in Node it is found beside the package. */
  readonly wasmAddress?: string
}

/** One HiGHS instance, kept warm: loading costs about a hundred milliseconds, a solve mostly less. */
export async function createSolver({ wasmAddress }: SolverOptions = {}): Promise<Solver> {
  const highs = await loadHighs(wasmAddress === undefined ? {} : { locateFile: () => wasmAddress })
  return { solve: (problem, options) => solve(highs, problem, options) }
}

/** Whole numbers and rows hold to this; draft-plan keeps a wider margin from every limit. */
const FEASIBILITY = 1e-7

function solve(highs: Highs, problem: PlanProblem, options: SolveOptions): PlanSolution {
  const reason = whyMalformed(problem)
  if (reason !== undefined) return { status: 'malformed', reason }
  if (contradicts(problem)) return { status: 'infeasible' }
  return highs.withModel(toModelData(problem, highs.infinity), (model) => {
    model.options.set({
      output_flag: false,
      time_limit: options.secondsAtMost,
      mip_rel_gap: 0,
      mip_abs_gap: options.tolerance,
      mip_allow_restart: false,
      mip_feasibility_tolerance: FEASIBILITY,
      primal_feasibility_tolerance: FEASIBILITY
    })
    model.run()
    return readSolution({ highs, model, problem })
  })
}

/** Bounds that cross are an answer, not a mistake in the writing; HiGHS would call them an error. */
function contradicts({ columns, rows }: PlanProblem): boolean {
  const crosses = (lower: number | null, upper: number | null) =>
    lower !== null && upper !== null && lower > upper
  return [...columns, ...rows].some(({ lower, upper }) => crosses(lower, upper))
}

interface Run {
  readonly highs: Highs
  readonly model: Model
  readonly problem: PlanProblem
}

function readSolution(run: Run): PlanSolution {
  const { modelStatus: known } = run.highs.constants
  const status = run.model.getModelStatus()
  if (status === known.optimal) return found(run, 'optimal')
  if (status === known.infeasible) return { status: 'infeasible' }
  if (status === known.unbounded) return { status: 'unbounded' }
  if (status === known.unboundedOrInfeasible) return { status: unboundedOrInfeasible(run) }
  if (status !== known.timeLimit) {
    return { status: 'malformed', reason: `the solver gave up with its status ${status}` }
  }
  return hasPlan(run) ? found(run, 'feasible') : { status: 'timed-out' }
}

/** Without a cost nothing is unbounded: what is still impossible then is infeasible. */
function unboundedOrInfeasible({
  highs,
  model,
  problem
}: Run): 'unbounded' | 'infeasible' | 'timed-out' {
  for (const at of problem.columns.keys()) model.changeColCost(at, 0)
  model.run()
  const { modelStatus } = highs.constants
  const status = model.getModelStatus()
  if (status === modelStatus.timeLimit) return 'timed-out'
  return status === modelStatus.optimal ? 'unbounded' : 'infeasible'
}

/** HiGHS: 2 is "feasible". */
const FEASIBLE_POINT = 2

function hasPlan({ model }: Run): boolean {
  return model.info.get('primal_solution_status') === FEASIBLE_POINT
}

function found({ model, problem }: Run, status: 'optimal' | 'feasible'): PlanSolution {
  const { colValue, colDual } = model.getSolution()
  const hasWhole = problem.columns.some(({ whole }) => whole)
  const values = problem.columns.map(({ whole }, at) => {
    const value = colValue[at] ?? 0
    return whole ? Math.round(value) : value
  })
  const cost = problem.columns.reduce((sum, column, at) => sum + column.cost * (values[at] ?? 0), 0)
  return {
    status,
    values,
    cost,
    leastCost: hasWhole ? Math.min(cost, provenBound(model)) : cost,
    reducedCosts: hasWhole ? null : [...colDual]
  }
}

function provenBound(model: Model): number {
  const bound = Number(model.info.get('mip_dual_bound'))
  return Number.isFinite(bound) ? bound : Number.NEGATIVE_INFINITY
}

import type { PlanProblem } from '@charley/engine'
import createGlpk, { type LP } from 'glpk.js/node'
// @ts-expect-error the package's types do not describe its default export
import jsLpSolver from 'javascript-lp-solver'
import { solve as yalps } from 'yalps'

export interface PeerAnswer {
  /** Does the solver say that this is the best there is? */
  readonly claimsOptimal: boolean
  readonly values: readonly number[]
}

export const PEERS = ['glpk.js', 'yalps', 'javascript-lp-solver'] as const
export type Peer = (typeof PEERS)[number]

/** Each peer gets the problem in its own form, and as exact a setting as it has. */
export async function solveWithPeer(
  peer: Peer,
  problem: PlanProblem,
  seconds: number
): Promise<PeerAnswer> {
  if (peer === 'glpk.js') return await solveWithGlpk(problem, seconds)
  return peer === 'yalps' ? solveWithYalps(problem, seconds) : solveWithJsLp(problem, seconds)
}

async function solveWithGlpk(problem: PlanProblem, seconds: number): Promise<PeerAnswer> {
  const glpk = await createGlpk()
  const bounds = (lower: number | null, upper: number | null) => {
    if (lower === null && upper === null) return { type: glpk.GLP_FR, lb: 0, ub: 0 }
    if (lower === null) return { type: glpk.GLP_UP, lb: 0, ub: upper ?? 0 }
    if (upper === null) return { type: glpk.GLP_LO, lb: lower, ub: 0 }
    return { type: lower === upper ? glpk.GLP_FX : glpk.GLP_DB, lb: lower, ub: upper }
  }
  const name = (column: number) => `x${column}`
  const lp: LP = {
    name: 'plan',
    objective: {
      direction: glpk.GLP_MIN,
      name: 'cost',
      vars: problem.columns.map(({ cost }, at) => ({ name: name(at), coef: cost }))
    },
    subjectTo: problem.rows.map(({ lower, upper, terms }, at) => ({
      name: `r${at}`,
      vars: terms.map(({ column, factor }) => ({ name: name(column), coef: factor })),
      bnds: bounds(lower, upper)
    })),
    bounds: problem.columns.map(({ lower, upper }, at) => ({
      name: name(at),
      ...bounds(lower, upper)
    })),
    generals: problem.columns.flatMap(({ whole }, at) => (whole ? [name(at)] : []))
  }
  const { result } = glpk.solve(lp, {
    msglev: glpk.GLP_MSG_OFF,
    presol: true,
    tmlim: seconds,
    mipgap: 0
  })
  const values = problem.columns.map((_, at) => Number(result.vars[name(at)] ?? 0))
  return { claimsOptimal: result.status === glpk.GLP_OPT, values }
}

/** Both JavaScript peers take rows as constraints by name, and columns as rows of a table. */
function asTable({ columns, rows }: PlanProblem) {
  const constraints: Record<string, { min?: number; max?: number }> = {}
  const variables: Record<string, Record<string, number>> = {}
  columns.forEach(({ cost, lower, upper }, at) => {
    variables[`x${at}`] = { cost, [`b${at}`]: 1 }
    if (lower !== 0 || upper !== null) {
      constraints[`b${at}`] = {
        ...(lower !== 0 && { min: lower }),
        ...(upper !== null && { max: upper })
      }
    }
  })
  rows.forEach(({ lower, upper, terms }, at) => {
    constraints[`r${at}`] = {
      ...(lower !== null && { min: lower }),
      ...(upper !== null && { max: upper })
    }
    for (const { column, factor } of terms) {
      const variable = variables[`x${column}`]
      if (variable) variable[`r${at}`] = factor
    }
  })
  const integers = columns.flatMap(({ whole }, at) => (whole ? [`x${at}`] : []))
  return { constraints, variables, integers }
}

function solveWithYalps(problem: PlanProblem, seconds: number): PeerAnswer {
  const { status, variables } = yalps(
    { direction: 'minimize', objective: 'cost', ...asTable(problem) },
    { timeout: seconds * 1000, maxIterations: Number.POSITIVE_INFINITY, tolerance: 0 }
  )
  const found = new Map(variables)
  return {
    claimsOptimal: status === 'optimal',
    values: problem.columns.map((_, at) => found.get(`x${at}`) ?? 0)
  }
}

function solveWithJsLp(problem: PlanProblem, seconds: number): PeerAnswer {
  const { integers, ...table } = asTable(problem)
  const result = jsLpSolver.Solve({
    optimize: 'cost',
    opType: 'min',
    ...table,
    ints: Object.fromEntries(integers.map((name) => [name, 1])),
    options: { timeout: seconds * 1000 }
  })
  return {
    claimsOptimal: result.feasible === true,
    values: problem.columns.map((_, at) => Number(result[`x${at}`] ?? 0))
  }
}

import { probabilityOf } from '../shared/probability.ts'
import { PRIOR_CAP, type Problem } from './build-problem.ts'
import type { ContributorStep, Step } from './plan-elimination.ts'

/** By contributor: its prior probability for each on/off configuration of its coupled parents. */
export function priorTables(problem: Problem, steps: readonly Step[]): Map<number, Float64Array> {
  const contributors = steps.filter((step) => step.kind === 'contributor')
  return new Map(contributors.map((step) => [step.contributor, priorTable(problem, step)]))
}

function priorTable(problem: Problem, step: ContributorStep): Float64Array {
  const couplings = step.parents.flatMap(({ link }) => problem.coupling[link] ?? [])
  const table = new Float64Array(1 << couplings.length)
  for (let config = 0; config < table.length; config++) {
    let odds = problem.odds[step.contributor] ?? 0
    for (const [k, { effect, reference }] of couplings.entries()) {
      odds *= (config & (1 << k) ? effect : 1) / (1 - reference + reference * effect)
    }
    table[config] = probabilityOf(odds, PRIOR_CAP)
  }
  return table
}

import { probabilityOf } from '../shared/probability.ts'
import { PRIOR_CAP, type Problem } from './build-problem.ts'
import { type Elimination, planElimination } from './plan-elimination.ts'
import { sumOut } from './sum-out.ts'

export interface Inference {
  /** By contributor: P(active | everything answered). */
  readonly posterior: Float64Array
  /** P(everything answered about findings), for comparing hypothetical answers. */
  readonly evidence: number
  /** P(no modelled contributor is active | everything answered). */
  readonly nothingModelled: number
  readonly plan: Elimination
}

/**
 * Exact posterior of every contributor in the two-layer noisy-OR network.
 * @param plan a plan made for a problem of the same structure, to save making it again.
 * Method: Heckerman's Quickscore problem (doi:10.1016/B978-0-444-88738-2.50020-8) solved by summing contributors out one
 * at a time over the states "which positive findings are explained so far", which never subtracts.
 */
export function infer(problem: Problem, plan = planElimination(problem)): Inference {
  const { joint, total } = sumOut(problem, plan)
  const posterior = joint.map((value) => value / total)
  let evidence = total * problem.leakDenial
  for (const i of plan.untouched) {
    const p = probabilityOf(problem.odds[i] ?? 0, PRIOR_CAP)
    const active = p * (problem.denials[i] ?? 1)
    posterior[i] = active / (1 - p + active)
    evidence *= 1 - p + active
  }
  return { posterior, evidence, nothingModelled: nothingActive(problem) / evidence, plan }
}

/** P(no contributor active and everything answered). */
function nothingActive(problem: Problem): number {
  let probability = problem.leakDenial
  for (const bit of problem.bits) {
    probability *= bit.leak * bit.ifPresent + (1 - bit.leak) * bit.ifAbsent
  }
  for (const [i, own] of problem.odds.entries()) {
    let odds = own
    for (const { child, effect, reference } of problem.coupling) {
      if (child === i) odds /= 1 - reference + reference * effect
    }
    probability *= 1 - probabilityOf(odds, PRIOR_CAP)
  }
  return probability
}

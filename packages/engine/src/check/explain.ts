import type { Weight } from '../shared/assessment.ts'
import type { Evidence } from '../shared/evidence.ts'
import { logOdds } from '../shared/probability.ts'
import { buildProblem, type Known, type Problem } from './build-problem.ts'
import type { CheckContext } from './check-context.ts'
import { type Inference, infer } from './infer.ts'
import { settleAnswers } from './settle-answers.ts'

/** By contributor: what each answer did to it, strongest first. */
export type Explanation = readonly (readonly Weight[])[]

/** Weights nearer to zero than this say nothing worth reading. */
const NOTICEABLE = 0.05
/** Above this many states for one inference, leaving each answer out in turn would take too long. */
const HEAVY = 60_000

/**
 * Leave-one-out: the log-odds of each contributor with all answers, less those with one answer taken back (and with it
 * all that follows from it). Where the network is heavy, the change is computed with the other contributors held at
 * their posteriors.
 */
export function explain(
  context: CheckContext,
  evidence: Evidence,
  inference: Inference
): Explanation {
  const weights: Weight[][] = context.network.contributors.map(() => [])
  const now = Array.from(inference.posterior, logOdds)
  for (const { item, known } of leftOut(context, evidence)) {
    const problem = buildProblem(context, known)
    const then =
      inference.plan.states > HEAVY
        ? heldAtPosterior(problem, inference.posterior)
        : infer(problem).posterior
    const base = inference.plan.states > HEAVY ? heldNow(context, evidence, inference) : now
    for (const [i, before] of base.entries()) {
      const weight = before - logOdds(then[i] ?? 0)
      if (Math.abs(weight) >= NOTICEABLE) weights[i]?.push({ item, weight })
    }
  }
  return weights.map((own) => own.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)))
}

/** The evidence without each thing the person told us, one at a time: an answer, or a laboratory result. */
function* leftOut(
  context: CheckContext,
  evidence: Evidence
): Generator<{ item: string; known: Known }> {
  const { knowledge } = context
  const { profile, labs } = evidence
  for (const item of evidence.stated.keys()) {
    const stated = new Map(evidence.stated)
    stated.delete(item)
    const known = { profile, ...settleAnswers(knowledge, stated, { profile, labs }) }
    if (differs(known, evidence)) yield { item, known }
  }
  for (const analyte of new Set(labs.map((lab) => lab.analyte))) {
    const rest = labs.filter((lab) => lab.analyte !== analyte)
    const known = { profile, ...settleAnswers(knowledge, evidence.stated, { profile, labs: rest }) }
    const item = knowledge.items.find(
      (i) => i.lab?.analyte === analyte && evidence.answers.has(i.id)
    )
    if (item && differs(known, evidence)) yield { item: item.id, known }
  }
}

function differs(known: Known, evidence: Evidence): boolean {
  return known.answers.size !== evidence.answers.size || known.marked.size !== evidence.marked.size
}

function heldNow(context: CheckContext, evidence: Evidence, inference: Inference): number[] {
  return Array.from(heldAtPosterior(buildProblem(context, evidence), inference.posterior), logOdds)
}

/** Each contributor's probability from its own prior and findings, the others being active as often as they are now. */
function heldAtPosterior(problem: Problem, posterior: Float64Array): Float64Array {
  const unexplained = problem.bits.map((bit) => 1 - bit.leak)
  for (const [j, links] of problem.links.entries()) {
    for (const { bit, strength } of links) {
      unexplained[bit] = (unexplained[bit] ?? 1) * (1 - strength * (posterior[j] ?? 0))
    }
  }
  return problem.odds.map((prior, i) => {
    let odds = prior * (problem.denials[i] ?? 1)
    for (const { bit, strength } of problem.links[i] ?? []) {
      const end = problem.bits[bit]
      if (!end) continue
      const others = (unexplained[bit] ?? 1) / (1 - strength * (posterior[i] ?? 0))
      const likelihood = (absent: number) => end.ifAbsent * absent + end.ifPresent * (1 - absent)
      odds *= likelihood(others * (1 - strength)) / likelihood(others)
    }
    return odds / (1 + odds)
  })
}

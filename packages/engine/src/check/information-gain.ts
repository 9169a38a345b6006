import type { Evidence } from '../shared/evidence.ts'
import type { Answer } from '../shared/person.ts'
import { binaryEntropy } from '../shared/probability.ts'
import { buildProblem, type Known } from './build-problem.ts'
import type { CheckContext } from './check-context.ts'
import { type Inference, infer } from './infer.ts'
import { backgroundOf } from './prior-odds.ts'
import { settleAnswers } from './settle-answers.ts'

export interface Gain {
  /** Expected fall in the summed entropy of the contributors, bits. */
  readonly bits: number
  /** P(yes). */
  readonly yes: number
  readonly ifYes: Float64Array
  readonly ifNo: Float64Array
}

/**
 * What answering a yes/no item is expected to tell, exactly: the summed binary entropy of the contributors now, less its
 * expectation over the two answers. P(yes) of a finding comes from the evidence of both answers; that of a risk factor
 * from how common it is among people like this one, weighed by the same evidence.
 */
export function informationGain(
  context: CheckContext,
  evidence: Evidence,
  question: { readonly item: string; readonly now: Inference }
): Gain {
  const { item, now } = question
  const yes = infer(buildProblem(context, suppose(context, evidence, [item, 'yes'])))
  const no = infer(buildProblem(context, suppose(context, evidence, [item, 'no'])))
  const share = shareOfYes(context, evidence, item)
  const yesWeight = share.yes * yes.evidence
  const noWeight = share.no * no.evidence
  const p = yesWeight / (yesWeight + noWeight)
  const expected = p * summedEntropy(yes.posterior) + (1 - p) * summedEntropy(no.posterior)
  return {
    bits: Math.max(0, summedEntropy(now.posterior) - expected),
    yes: p,
    ifYes: yes.posterior,
    ifNo: no.posterior
  }
}

/** The evidence with one more answer, and all that follows from it. */
export function suppose(
  context: CheckContext,
  evidence: Evidence,
  [item, answer]: readonly [string, Answer]
): Known & Pick<Evidence, 'stated'> {
  const stated = new Map(evidence.stated).set(item, answer)
  const { profile, labs, chances } = evidence
  return {
    profile,
    stated,
    chances,
    ...settleAnswers(context.knowledge, stated, { profile, labs })
  }
}

function shareOfYes(
  context: CheckContext,
  evidence: Evidence,
  id: string
): { yes: number; no: number } {
  const item = context.items.get(id)
  if (item?.role !== 'risk') return { yes: 1, no: 1 }
  const yes = backgroundOf(item, evidence.profile)
  return { yes, no: 1 - yes }
}

function summedEntropy(probabilities: Float64Array): number {
  let sum = 0
  for (const p of probabilities) sum += binaryEntropy(p)
  return sum
}

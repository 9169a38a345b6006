import type { LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { SupplementUser } from './check-supplements.ts'
import { riskFacts } from './risk-facts.ts'
import { supplementNeed } from './supplement-need.ts'

/**
 * Ids of supplements worth a thought: a blood test shows the lack, or it is one of the nutrients that food does not
 * close. Whether one may be taken is for `checkSupplements` to say.
 * @param lacking ids of reference intakes.
 */
export function supplementsToConsider(
  limits: LimitKnowledge,
  { evidence, usual }: SupplementUser,
  lacking: readonly string[]
): readonly string[] {
  const facts = riskFacts(limits, evidence)
  return limits.supplements
    .filter(
      (advice) =>
        lacking.includes(advice.nutrient ?? '') ||
        supplementNeed(advice, facts, usual) === 'measured-lack'
    )
    .map(({ id }) => id)
}

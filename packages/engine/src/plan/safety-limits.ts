import type { Evidence } from '../shared/evidence.ts'
import type { IntakeKnowledge } from '../shared/intake-knowledge.ts'
import type { LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { Limits } from '../shared/limits.ts'
import { applyLimitRule, type Usual } from './apply-limit-rule.ts'
import { foodExclusions } from './food-exclusions.ts'
import { hoursApart } from './hours-apart.ts'
import { riskFacts } from './risk-facts.ts'
import { upperLimits } from './upper-limits.ts'

/** What limits are made from. */
export interface SafetyKnowledge {
  readonly limits: LimitKnowledge
  readonly intake: IntakeKnowledge
}

/**
 * What no plan and no supplement may break for this person. Every rule is tried on the evidence; one whose data is
 * missing is closed and says which answer would open it. No probability is read here.
 * @param usual what the person eats and takes now, where there is a food log; bands lie around it.
 */
export function safetyLimits(
  { limits: knowledge, intake }: SafetyKnowledge,
  evidence: Evidence,
  usual: Usual = null
): Limits {
  const facts = riskFacts(knowledge, evidence)
  const fromRules = knowledge.rules.flatMap((rule) => applyLimitRule(rule, facts, usual) ?? [])
  const exclusions = foodExclusions(knowledge, evidence.profile)
  return {
    limits: [
      ...fromRules,
      ...upperLimits(knowledge, intake, evidence.profile),
      ...exclusions.limits
    ],
    apart: hoursApart(knowledge, evidence),
    dietsNotKnown: exclusions.dietsNotKnown
  }
}

import { holds } from '../shared/evaluate-expression.ts'
import type { IntakeVerdict, NutrientIntake } from '../shared/intake-report.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'
import type { Usual } from './apply-limit-rule.ts'
import type { RiskFacts } from './risk-facts.ts'

/** Does the person lack it? Measured counts before eaten. `trial`: no lack, but like those a trial was about. */
export type SupplementNeed =
  | 'measured-lack'
  | 'eaten-lack'
  | 'measured-enough'
  | 'eaten-enough'
  | 'trial'
  | 'not-known'

export function supplementNeed(
  { lackingWhen, enoughWhen, foodTells, tryWhen, nutrient }: SupplementAdvice,
  { recent }: RiskFacts,
  usual: Usual
): SupplementNeed {
  if (lackingWhen && holds(lackingWhen, recent)) return 'measured-lack'
  if (tryWhen && holds(tryWhen, recent)) return 'trial'
  if (enoughWhen && holds(enoughWhen, recent)) return 'measured-enough'
  const eaten = usual?.nutrients.find(({ id }) => id === nutrient)
  if (eaten?.verdict === 'probably-too-little') return 'eaten-lack'
  return foodTells && eaten && isEnoughFood(eaten) ? 'eaten-enough' : 'not-known'
}

/** Who gets enough with a product only does not get enough without it. */
function isEnoughFood({ verdict, fromFood, fromSupplements, rda, ai }: NutrientIntake): boolean {
  if (!ENOUGH.includes(verdict)) return false
  return fromSupplements === 0 || fromFood >= (rda ?? ai ?? Number.POSITIVE_INFINITY)
}

const ENOUGH: readonly IntakeVerdict[] = [
  'probably-enough',
  'ai-low-concern',
  'above-cdrr',
  'above-ul'
]

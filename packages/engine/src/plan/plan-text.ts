import { fillIn } from '../shared/fill-in.ts'
import type { FoodPlan } from '../shared/food-plan.ts'
import type { PlanFacts } from './plan-facts.ts'

interface Situation extends Pick<PlanFacts, 'intake' | 'log'> {
  readonly isOffered: boolean
  readonly needsEatingCare: boolean
}

/** What the status of a plan of food means to this person, in a sentence. */
export function planText(
  phrases: Readonly<Record<string, string>>,
  { status, clash, changes }: FoodPlan,
  { isOffered, needsEatingCare, intake, log }: Situation
): string {
  const say = (key: string) => fillIn(phrases[`plan.${key}`] ?? '', { count: changes.length })
  if (!isOffered) return say('not-offered')
  if (needsEatingCare) return say('eating-care')
  if (intake.days === 0) return say('no-food-log')
  if (intake.lifeStage === null) return say('no-life-stage')
  if (log.length === 0) return say('only-counted')
  if (clash === null) return say(`status.${status}`)
  return [clash.text, say(changes.length > 0 ? 'partial' : 'no-partial')].join(' ')
}

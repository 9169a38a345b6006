import type { Action, Assessment } from '../shared/assessment.ts'
import { holds } from '../shared/evaluate-expression.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { PlanAction } from '../shared/plan.ts'
import type { ReliefMeasure } from '../shared/relief-knowledge.ts'
import { offerRelief } from './relief-that-fits.ts'
import { mayTryMeasures, triageFacts } from './triage-red-flags.ts'

/** More to begin with than that is not begun at all. */
const FIRST_STEPS = 5

/**
 * Measures with their steps: first what one begins with in this kind of trouble, then what fits the causes that are
 * listed. Nothing while urgent care is needed or danger signs are open.
 */
export function planRelief(
  knowledge: Knowledge,
  evidence: Evidence,
  { triage, actions }: Pick<Assessment, 'triage' | 'actions'>
): readonly PlanAction[] {
  if (!mayTryMeasures(triage)) return []
  const measures = new Map(knowledge.relief.map((measure) => [measure.id, measure]))
  const fitting = new Map(actions.map((action) => [action.id, action]))
  const facts = triageFacts(knowledge, evidence)
  const begun = knowledge.reliefPlans
    .filter(({ when }) => holds(when, facts))
    .flatMap((plan) =>
      plan.measures.flatMap(({ relief, unless }): Action[] => {
        if (unless && holds(unless, facts)) return []
        const measure = measures.get(relief)
        const fits = fitting.get(relief)
        if (fits) return [fits]
        return measure ? offerRelief(measure, plan.name, facts) : []
      })
    )
  const all = new Map([...begun, ...actions].map((action) => [action.id, action]))
  return [...all.values()].flatMap((action, at) => {
    const measure = measures.get(action.id)
    return measure ? [withSteps(action, measure, at < FIRST_STEPS)] : []
  })
}

function withSteps(
  action: Action,
  { when, minutes, steps, holdSeconds }: ReliefMeasure,
  isFirstStep: boolean
): PlanAction {
  return { ...action, when, minutes, steps, ...(holdSeconds && { holdSeconds }), isFirstStep }
}

import type { PlanChange } from '../shared/food-plan.ts'
import type { AmountsOf } from './counted-amounts.ts'
import type { PlanDraft } from './draft-plan.ts'
import type { PlanFacts, PlanKnowledge } from './plan-facts.ts'

export interface PlanReading {
  readonly knowledge: PlanKnowledge
  readonly facts: PlanFacts
  readonly draft: PlanDraft
}

/** Of one nutrient, from food. */
export interface PlanDay {
  readonly before: number
  readonly after: number
  /** With much of it wherever it is not known. */
  readonly afterAtMost: number
}

/** A mean day before and after some changes. */
export function dayOf(
  { knowledge, draft }: PlanReading,
  changes: readonly PlanChange[],
  amounts: AmountsOf
): PlanDay {
  const day = { before: 0, after: 0, afterAtMost: 0 }
  for (const { row, grams } of draft.choices.eaten) {
    const { low, high } = amounts(row)
    day.before += (low * grams) / 100
    day.after += (low * grams) / 100
    day.afterAtMost += (high * grams) / 100
  }
  for (const { food, fromGrams, toGrams } of changes) {
    const { low, high } = amounts(knowledge.foods.ids.indexOf(food))
    day.after += (low * (toGrams - fromGrams)) / 100
    day.afterAtMost += (high * (toGrams - fromGrams)) / 100
  }
  return day
}

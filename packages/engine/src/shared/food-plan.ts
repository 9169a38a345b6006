import type { Meal } from './intake-report.ts'
import type { Limit } from './limits.ts'

/** What to eat differently. */
export interface FoodPlan {
  readonly status: FoodPlanStatus
  /** Nothing found is better by more than this, in units of one easy change. Null: there is no plan to prove it of. */
  readonly gap: number | null
  readonly changes: readonly PlanChange[]
  /** Means per day over the logged days, food and supplements together; what is not known counts as nothing. */
  readonly totals: readonly PlanTotal[]
  readonly limits: readonly Limit[]
  /** Ids of limits on something the food table does not hold: food was not counted against them. */
  readonly unchecked: readonly string[]
  readonly clash: PlanClash | null
  /** Other plans, none of which adds a food of an earlier one. */
  readonly alternatives: readonly PlanAlternative[]
  readonly shopping: readonly ShoppingItem[]
}

/**
 * optimal: nothing among the foods in question is better by more than the gap. feasible: time ran out. infeasible: see
 * the clash, the changes are the best partial plan. timed-out: no plan was found in time.
 */
export type FoodPlanStatus =
  | 'optimal'
  | 'feasible'
  | 'infeasible'
  | 'timed-out'
  | 'nothing-to-change'

export type PlanAlternative = Pick<FoodPlan, 'changes' | 'totals' | 'shopping'>

/** One food, per day. */
export interface PlanChange {
  readonly food: string
  readonly name: string
  readonly fromGrams: number
  readonly toGrams: number
  /** How much is added, in household words; for less of a food, how much less. */
  readonly portion: string
  readonly when: Meal | null
  /** Gaps it helps to close, most important first. */
  readonly closes: readonly PlanGain[]
  /** Why there is less of it: ids of limits held now only with less, `sodium`, or `energy` to make room. */
  readonly because: readonly string[]
  /** How to eat it so that more of it is taken up. */
  readonly tips: readonly PlanTip[]
  /** kcal a day; negative makes room for something else. */
  readonly energy: number
}

/** How to eat it. A sentence: nothing is added to the amounts. */
export interface PlanTip {
  readonly id: string
  readonly text: string
  readonly sources: readonly string[]
}

export interface PlanGain {
  readonly nutrient: string
  readonly name: string
  readonly amount: number
  /** Before the plan. */
  readonly missing: number
  readonly unit: string
}

export interface PlanTotal {
  readonly nutrient: string
  readonly name: string
  readonly before: number
  readonly after: number
  readonly target: number | null
  /** The lowest upper limit on all of it. */
  readonly limit: number | null
  /** With much of it wherever it is not known: what is held against the limit. */
  readonly afterAtMost: number
  readonly unit: string
}

/** Limits that cannot hold together. */
export interface PlanClash {
  /** What cannot be reached; null where the limits clash by themselves. */
  readonly nutrient: string | null
  /** Ids of limits, or `energy`, `sodium`, `portions`, `wish.veto`, `wish.changes`. No smaller set clashes. */
  readonly limits: readonly string[]
  readonly text: string
}

/** A week of what the plan adds. */
export interface ShoppingItem {
  readonly aisle: string
  readonly food: string
  readonly name: string
  readonly grams: number
}

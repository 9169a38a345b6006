import type { FoodTable } from '../shared/food-table.ts'
import type { IntakeReport, LoggedFood } from '../shared/intake-report.ts'
import type { FoodPairing } from '../shared/limit-knowledge.ts'
import type { Limit } from '../shared/limits.ts'
import type { Wishes } from '../shared/person.ts'
import type { PlanFood } from '../shared/plan-food.ts'

/** What there is to choose from. */
export interface FoodSupply {
  readonly foods: FoodTable
  readonly planFoods: readonly PlanFood[]
}

/** The same, with what can be said about it. */
export interface PlanKnowledge extends FoodSupply {
  /** Sentences by key: `plan.*`. */
  readonly phrases: Readonly<Record<string, string>>
  readonly pairings: readonly FoodPairing[]
}

/** Everything about one person that a plan of food depends on. */
export interface PlanFacts {
  readonly log: readonly LoggedFood[]
  readonly intake: IntakeReport
  readonly limits: readonly Limit[]
  /** Nutrients whose lack may be behind this person's trouble; the others come after them. */
  readonly matters: readonly string[]
  readonly wishes: Wishes
}

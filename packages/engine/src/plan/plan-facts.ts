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

/** A medicine, in the person's own words, that a mineral keeps from being taken up. */
export interface MedicineApart {
  readonly nutrient: string
  readonly medicine: string
  readonly sources: readonly string[]
}

/** Everything about one person that a plan of food depends on. */
export interface PlanFacts {
  readonly log: readonly LoggedFood[]
  readonly intake: IntakeReport
  readonly limits: readonly Limit[]
  /** Nutrients whose lack may be behind this person's trouble; the others come after them. */
  readonly matters: readonly string[]
  readonly wishes: Wishes
  /** kcal a day. With less, food is missing from the log or from the plate: a plan may add up to so much. */
  readonly energyAtLeast: number
  readonly apart: readonly MedicineApart[]
}

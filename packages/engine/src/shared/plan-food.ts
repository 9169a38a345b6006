import type { Meal } from './intake-report.ts'

/** A food worth putting into a plan, with how it is eaten. */
export interface PlanFood {
  /** Id of the food table. */
  readonly food: string
  /** Where the table only has one maker's product. */
  readonly name?: string
  readonly family: string
  /** Household portion of the food table. */
  readonly portion: string
  /** How many of that portion are one serving. */
  readonly share: number
  /** Grams of one serving. */
  readonly grams: number
  /** Best first. */
  readonly meals: readonly Meal[]
  readonly aisle: string
  /** 1 open and eat, 2 cook a little, 3 cook. */
  readonly effort: number
  readonly cost: 'low' | 'medium' | 'high'
  /** Added in a day from the whole family. */
  readonly servingsAtMost: number
  readonly from: 'plant' | 'dairy' | 'egg' | 'fish' | 'meat'
  /** For allergies, on top of what the name says. */
  readonly contains: readonly string[]
}

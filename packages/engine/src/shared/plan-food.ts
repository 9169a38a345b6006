import type { Meal } from './intake-report.ts'

/** A food worth putting into a plan, with how it is eaten. */
export interface PlanFood {
  /** Id of the food table. */
  readonly food: string
  /** As people call it, with how it is weighed: `Brown rice, cooked`. No two foods share it. */
  readonly name: string
  /** Without that, for where the serving says it: `Brown rice`. */
  readonly shortName: string
  readonly family: string
  /** One serving as it is measured at home: `0.75 cup, cooked`. */
  readonly serving: string
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

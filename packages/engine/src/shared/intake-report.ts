import type { FoodTable } from './food-table.ts'
import type { IntakeKnowledge, UpperLimit } from './intake-knowledge.ts'
import type { Issue } from './issue.ts'

/** What is needed to make sense of a food log. */
export interface DietKnowledge {
  readonly foods: FoodTable
  readonly intake: IntakeKnowledge
}

export type Meal = 'breakfast' | 'lunch' | 'dinner' | 'snack'

/** A food of the table that was eaten, after the door. */
export interface LoggedFood {
  /** `2026-11-01` */
  readonly date: string
  readonly meal?: Meal
  /** Row of the food table. */
  readonly row: number
  readonly grams: number
}

/** What another app has counted, after the door: the amounts without the food. */
export interface CountedFood {
  readonly date: string
  /** In all of it, by id of the food table's nutrients and in its units. What is not here is unknown. */
  readonly amounts: ReadonlyMap<string, number>
}

/** A food log after the door. */
export interface FoodLog {
  readonly foods: readonly LoggedFood[]
  readonly counted: readonly CountedFood[]
}

/** What somebody eats held against what they need. */
export interface IntakeReport {
  /** Days with at least one logged food. */
  readonly days: number
  /** Null where age or sex leaves it open; there are then no reference values. */
  readonly lifeStage: string | null
  readonly energy: EnergyCheck | null
  readonly nutrients: readonly NutrientIntake[]
  /** Names of nutrients that the food table does not hold: nothing can be said about them. */
  readonly notInTable: readonly string[]
  /** Names of nutrients of which no logged day tells, because the apps that counted the food left them out. */
  readonly notCounted: readonly string[]
  readonly issues: readonly Issue[]
}

/** kcal a day. */
export interface EnergyCheck {
  readonly logged: number
  readonly requirement: number
  /** The log holds so little energy that it probably misses food: no conclusion before it is complete. */
  readonly underReported: boolean
}

/** Amounts are in `intake.unit` (`mg/d`), means over the logged days. Null: not determined, or no such value. */
export interface NutrientIntake {
  readonly id: string
  readonly name: string
  readonly intake: AmountRange
  /** Of `intake.amount`. */
  readonly fromFood: number
  readonly fromSupplements: number
  /** Share of the eaten grams whose amount of this nutrient is not known, 0 to 1. */
  readonly unknownShare: number
  readonly ear: number | null
  readonly rda: number | null
  readonly ai: number | null
  readonly ul: number | null
  readonly cdrr: number | null
  /** What is held against the UL; null where there is no UL or a part that counts is not known. */
  readonly upperLimit: UpperLimitCheck | null
  /** Null where the reference values allow none (AI only), or there is too little to go by. */
  readonly probabilityInadequate: number | null
  /** The same at the upper and the lower end of `intake`. */
  readonly probabilityRange: { readonly low: number; readonly high: number } | null
  /** What it means, in one plain sentence. */
  readonly verdict: IntakeVerdict
  readonly statement: string
  /** Foods and supplements that give most, best first. */
  readonly top: readonly TopSource[]
}

export interface AmountRange {
  /** With the usual amount of similar foods where a food's own is not known. */
  readonly amount: number
  /** With nothing where a food's amount is not known. */
  readonly low: number
  /** With a high amount of similar foods where a food's own is not known. */
  readonly high: number
  /** `mg/d` */
  readonly unit: string
}

export interface UpperLimitCheck {
  readonly counts: UpperLimit['counts']
  /** In `unit`, which can differ from that of the intake (folic acid, retinol). At most: all of it where no food table
   * keeps the form that counts apart. */
  readonly amount: number
  readonly limit: number
  readonly unit: string
  readonly over: boolean
}

export type IntakeVerdict =
  | 'probably-too-little'
  | 'maybe-too-little'
  | 'probably-enough'
  | 'ai-low-concern'
  | 'ai-cannot-tell'
  | 'above-cdrr'
  | 'above-ul'
  | 'cannot-tell'

export interface TopSource {
  /** A food's id, or `supplement:magnesium`. */
  readonly id: string
  readonly name: string
  /** Per day. */
  readonly amount: number
  /** Of `intake.amount`, 0 to 1. */
  readonly share: number
}

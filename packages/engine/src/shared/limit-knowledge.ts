import type { Expression } from './expression.ts'
import type { UpperLimit } from './intake-knowledge.ts'
import type { FoodSelector, SupplementLimit } from './limits.ts'
import type { PlanFood } from './plan-food.ts'
import type { Basis, Grade, Sourced } from './sourced.ts'
import type { SupplementAdvice } from './supplement-advice.ts'

/** Every gate between a person and a plan, compiled from `knowledge/plan/`. */
export interface LimitKnowledge {
  readonly rules: readonly LimitRule[]
  /** Named conditions that the rules share. */
  readonly definitions: Readonly<Record<string, Expression>>
  /** Medicines by what they do; a condition asks `{ item: 'takes:<group>', is: yes }`. */
  readonly medicineGroups: Readonly<Record<string, readonly GroupMember[]>>
  readonly diets: readonly FoodRule[]
  readonly allergies: readonly FoodRule[]
  /** What an allergy in no rule rules out beside the foods that name it: dishes of many ingredients. */
  readonly otherAllergy: { readonly groups: readonly string[]; readonly text: string } & Claim
  /** Of the upper intake levels, which come from the reference intakes. */
  readonly upperLimit: { readonly text: string; readonly closedText: string } & Claim
  readonly pairings: readonly FoodPairing[]
  readonly supplements: readonly SupplementAdvice[]
  readonly words: SupplementWords
}

export interface Claim {
  readonly basis: Basis
  readonly grade?: Grade
  readonly sources: readonly string[]
}

/** What helps the body take up a nutrient from a food of the plan. */
export interface FoodPairing extends Claim {
  readonly id: string
  readonly nutrient: string
  /** What the food is made of. */
  readonly from: readonly PlanFood['from'][]
  /** The nutrient that helps, and in mg how much of it in one food. */
  readonly with: string
  readonly withAtLeast: number
  /** Families of plan foods that are not named as the helping food. */
  readonly notFamilies: readonly string[]
  /** With `{food}`, that is eaten or in the plan; where the food holds it itself; and where there is none. */
  readonly text: string
  readonly ownText: string
  readonly otherwiseText: string
}

export interface GroupMember {
  readonly medicine: string
  /** Not where one of these words is in what the person typed: the entry holds several medicines. */
  readonly exceptNames?: readonly string[]
}

/** `when` sets the limit because of something known; `closedWhen` because something is not known. */
export interface LimitRule extends Claim {
  readonly id: string
  /** It holds whoever it is; goes without the two conditions. */
  readonly everybody?: true
  readonly when?: Expression
  readonly closedWhen?: Expression
  /** What could open it, as items, analytes, `profile.*` or `medicines`; goes with `closedWhen`. */
  readonly missing?: readonly string[]
  /** Why nothing has to be known for it; goes without `closedWhen`. */
  readonly noDataNeeded?: string
  readonly text: string
  readonly closedText?: string
  readonly limits: LimitBody
}

export type LimitBody = NutrientBody | FoodBody | SupplementBody

export interface NutrientBody {
  readonly on: 'nutrient'
  readonly nutrient: string
  readonly counts: UpperLimit['counts']
  readonly of: 'total' | 'change'
  readonly min?: LimitAmount
  readonly max?: LimitAmount
  readonly unit: string
}

/** An amount, or with `shareOfUsual` a share of what the person eats and takes now (below nought: less of it). */
export type LimitAmount = Sourced & { readonly shareOfUsual?: true }

export interface FoodBody {
  readonly on: 'food'
  readonly foods: FoodSelector
  readonly of: 'all' | 'more'
}

export interface SupplementBody {
  readonly on: 'supplement'
  readonly supplement: string
  readonly verdict: SupplementLimit['verdict']
}

/** A diet or an allergy, and the foods it leaves out. */
export interface FoodRule extends Claim {
  readonly id: string
  /** Lower case: what a person may call it. */
  readonly names: readonly string[]
  readonly foods: FoodSelector
  readonly text: string
}

/** Sentences about any supplement; `{name}` marks what is filled in. */
export interface SupplementWords {
  readonly tooMuch: string
  readonly foodNotKnown: string
  readonly amountNotKnown: string
  readonly lowResult: string
  readonly highResult: string
  readonly eatsTooLittle: string
  readonly eatsEnough: string
  readonly needNotKnown: string
  readonly needsDoctor: string
  readonly noReason: string
  readonly notConfirmed: string
  readonly couldTry: string
  readonly labelMeansSalt: string
}

import type { UpperLimit } from './intake-knowledge.ts'
import type { Basis, Grade } from './sourced.ts'

/** What no plan and no supplement may break for one person. Amounts are per day. */
export interface Limits {
  readonly limits: readonly Limit[]
  /** What has to be taken hours apart. */
  readonly apart: readonly HoursApart[]
  /** Diet rules nobody here knows: the plan cannot keep them, and has to say so. */
  readonly dietsNotKnown: readonly string[]
}

export type Limit = NutrientLimit | FoodLimit | SupplementLimit

export interface LimitReason {
  /** `potassium.kidney`; stable, unique among the limits of a person. */
  readonly id: string
  /** One plain sentence: what is limited and why. Where closed, also which answer would open it. */
  readonly text: string
  /** What set it: items, medicine ids, analytes, `profile.*`. */
  readonly because: readonly string[]
  /** Set because something is not known, not because of something known. */
  readonly closed: boolean
  /** What would have to be known, in the same ids; empty unless closed. */
  readonly missing: readonly string[]
  readonly basis: Basis
  readonly grade?: Grade
  readonly sources: readonly string[]
}

/** An amount of a nutrient, in the unit of what counts. */
export interface NutrientLimit extends LimitReason {
  readonly on: 'nutrient'
  readonly kind: 'max' | 'min' | 'band'
  readonly nutrient: string
  /** Which forms count: `preformed` is retinol, `fortified-and-supplement` leaves out what food holds by nature. */
  readonly counts: UpperLimit['counts']
  /** `total`: of everything in a day. `change`: the plan less what is eaten and taken now (0: no more than now). */
  readonly of: 'total' | 'change'
  /** Null: none on that side. */
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
}

export interface FoodLimit extends LimitReason {
  readonly on: 'food'
  readonly kind: 'block'
  readonly foods: FoodSelector
  /** `all`: none in the plan, also where eaten now. `more`: not added and not raised. */
  readonly of: 'all' | 'more'
}

export interface SupplementLimit extends LimitReason {
  readonly on: 'supplement'
  readonly kind: 'block'
  /** Id of a supplement, or `any`. */
  readonly supplement: string
  /** What the block asks for. A plan adds no blocked supplement, whichever it is. */
  readonly verdict: 'no' | 'ask-first' | 'test-first'
}

/** Foods of a group, or with a word in their name. */
export interface FoodSelector {
  readonly groups: readonly string[]
  /** Lower case, whole words; a plural in s counts as the word; with a star at the end also longer words. */
  readonly words: readonly string[]
  /** Words of a name that are passed over: the butter in peanut butter. */
  readonly exceptWords: readonly string[]
}

/** A medicine that loses its effect beside a supplement. */
export interface HoursApart {
  /** Id of a supplement. */
  readonly supplement: string
  /** Id of a medicine the person takes. */
  readonly medicine: string
  /** Hours to wait after the supplement before the medicine. Null: take the medicine first. */
  readonly supplementFirst: number | null
  /** Hours to wait after the medicine before the supplement. */
  readonly medicineFirst: number
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

import type { Expression } from './expression.ts'
import type { Basis, Grade, Sourced } from './sourced.ts'

/** What is known about one supplement as a remedy. The engine reads it; nothing in it is a brand. */
export interface SupplementAdvice {
  /** Id of a supplement. */
  readonly id: string
  readonly name: string
  /** Id of the reference intake it adds to, and the unit of all its amounts; null: none is set. */
  readonly nutrient: string | null
  readonly unit: string
  readonly forms: readonly ProductForm[]
  /** A result that shows the lack: it is needed. */
  readonly lackingWhen?: Expression
  /** A result that shows enough. */
  readonly enoughWhen?: Expression
  /** Who eats enough of it has enough. Not so where it is poorly taken up, lost with blood or made by the sun. */
  readonly foodTells?: true
  /** It may be tried without a lack, where this holds: for what the trial tested. */
  readonly tryWhen?: Expression
  /** What somebody may try by themselves once every gate is open; absent: nothing without a prescriber. */
  readonly try?: SupplementTrial
  readonly tests: readonly TestFirst[]
  /** Who must not take it; nobody is asked about these, so they have to be confirmed as not true. */
  readonly mustNot: readonly string[]
  readonly interactions: readonly SupplementInteraction[]
  /** What the trials showed, one honest line each. */
  readonly evidence: readonly TrialLine[]
  readonly message: string
}

export interface ProductForm {
  readonly id: string
  readonly name: string
  /** Weight of the element in the weight of the salt, 0 to 1: that of the supplement's form of this id. */
  readonly elementalShare: number
  readonly note?: string
}

export interface SupplementTrial {
  /** Per day. */
  readonly dose: Sourced
  readonly weeks: Sourced
  readonly stopWhen: readonly string[]
}

/** Tests to have before it is taken, where they are not at hand. */
export interface TestFirst {
  readonly analytes: readonly string[]
  /** For whom; absent: for everybody. */
  readonly when?: Expression
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface SupplementInteraction {
  /** A group of `medicine-groups.yaml`. */
  readonly group: string
  readonly text: string
  readonly hours?: {
    /** After the supplement, before the medicine. Null: the medicine comes first. */
    readonly supplementFirst: number | null
    /** After the medicine, before the supplement. */
    readonly medicineFirst: number
  }
  readonly hoursBasis?: Basis
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface TrialLine {
  readonly about: 'night-cramps' | 'restless-legs' | 'pregnancy' | 'other'
  readonly text: string
  readonly grade: Grade
  readonly basis: Basis
  readonly sources: readonly string[]
}

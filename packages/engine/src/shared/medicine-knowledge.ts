import type { Basis, Grade } from './sourced.ts'

export interface Medicine {
  readonly id: string
  readonly name: string
  readonly class: string
  readonly atc: readonly string[]
  /** Every name it is found under: generic, spelling variants, class members, brands. Lower case. */
  readonly names: readonly string[]
  /** Items that a person who takes it has thereby answered with yes. */
  readonly items: readonly string[]
  /** Items answered with yes only together with another medicine. */
  readonly itemsWith?: readonly { readonly medicine: string; readonly items: readonly string[] }[]
  readonly effects: readonly MedicineEffect[]
  /** One sentence to ask the prescriber; never "stop". */
  readonly ask: string
}

/** A nutrient taken as a product, and which items its daily amount answers. */
export interface Supplement {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly answers: readonly {
    readonly item: string
    readonly says: 'yes' | 'no'
    readonly atLeast?: { readonly amount: number; readonly unit: string }
  }[]
  /** The reference intake that its amount counts towards. Absent: none, or several at once. */
  readonly intakeOf?: string
  /** Several nutrients at once, in amounts that only the label tells. */
  readonly isMixture?: boolean
  readonly forms: readonly SupplementForm[]
}

/** A chemical form of a nutrient in supplements. */
export interface SupplementForm {
  readonly id: string
  readonly names: readonly string[]
  /** Share of the compound's weight that is the nutrient, 0 to 1. */
  readonly share?: number
  /** What one international unit is, in the weight unit of the nutrient. */
  readonly perUnit?: number
  /** What a weight of this form counts for in the intake: 1.7 for folic acid, 0.5 for synthetic vitamin E. */
  readonly potency?: number
  /** Its weight is not held against the upper level: beta-carotene. */
  readonly isOutsideLimit?: boolean
}

export interface MedicineEffect {
  readonly type:
    | 'cramp'
    | 'rls'
    | 'neuropathy'
    | 'myopathy'
    | 'depletes'
    | 'raises'
    | 'pain'
    | 'masks'
    | 'danger'
  /** In plain words: "can lower magnesium". */
  readonly text: string
  /** Contributors this effect may be behind. */
  readonly contributors: readonly string[]
  readonly strength: Grade
  readonly basis: Basis
  readonly sources: readonly string[]
}

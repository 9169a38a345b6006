export type Basis =
  | 'verified'
  | 'verified_secondary'
  | 'derived'
  | 'recalled'
  | 'estimate'
  | 'design'
  | 'mixed'

export type Grade = 'A' | 'B' | 'C' | 'D'

/** A number with its range and where it comes from. */
export interface Sourced {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly basis: Basis
  readonly grade?: Grade
  readonly sources: readonly string[]
}

import type { AgeBand } from './question-knowledge.ts'
import type { Basis, Grade, Sourced } from './sourced.ts'

export type ContributorKind =
  | 'nutrient'
  | 'medicine'
  | 'lifestyle'
  | 'condition'
  | 'lookalike'
  | 'red-flag'

export interface Contributor {
  readonly id: string
  readonly name: string
  readonly kind: ContributorKind
  readonly grade: Grade
  /** One or two plain sentences: what it is and why it makes legs hurt. */
  readonly summary: string
  /** P(present and materially contributing) among adults who come with leg cramps or night leg pain. */
  readonly prior: Sourced
  readonly ageOdds: Readonly<Record<AgeBand, number>>
  readonly sexOdds: Readonly<Record<'female' | 'male', number>>
  readonly gate?: Gate
  readonly complaintGate?: {
    readonly needs: string
    readonly ifAbsentOddsMultiplier: number
    readonly basis: Basis
  }
  readonly risks: readonly RiskFactor[]
  readonly findings: readonly FindingLink[]
  /** Members of one family are shown under one heading, that of this contributor or family id. */
  readonly family?: string
  readonly shelf?: { readonly minLR: number; readonly rules: readonly string[] }
  /** Analytes that would settle it, best first. */
  readonly wouldSettle: readonly string[]
  /** Relief measures and plans that fit it. */
  readonly relief: readonly string[]
  /** Library pages that go with it. */
  readonly nutrient?: string
}

/** A contributor that needs an exposure: its prior follows from whether the exposure was stated. */
export interface Gate {
  readonly ifYes: Readonly<Record<string, Sourced>>
  readonly ifAllNo: number
  /** Other answers that also state the exposure (reporting only). */
  readonly alsoStatedBy: readonly string[]
}

export interface RiskFactor {
  readonly item: string
  /** Odds ratio. */
  readonly effect: Sourced
  readonly byDuration?: {
    readonly item: string
    readonly bands: readonly {
      readonly from: number
      readonly to: number
      readonly effect: number
    }[]
    readonly basis: Basis
  }
}

export interface FindingLink {
  readonly item: string
  /** P(finding | only this contributor is active), with its range. */
  readonly p: Sourced
  /** 1 - (1-p)/(1-leak), as published in the knowledge (report sensitivity included). */
  readonly link: number
  /** The link exists only where one of these was answered yes. */
  readonly requiresAny?: readonly string[]
}

export interface CouplingLink {
  readonly parent: string
  readonly child: string
  /** Odds ratio of the child when the parent is active. */
  readonly effect: Sourced
  /** The parent's share among presenters that the child's prior already contains. */
  readonly reference: number
}

export interface ReportingRules {
  readonly cap: number
  readonly floor: number
  readonly maxListed: number
  readonly notEnough: number
  readonly minAnswered: number
  readonly words: readonly { readonly from: number; readonly text: string }[]
  readonly deficiencyGuard: {
    readonly kinds: readonly ContributorKind[]
    readonly except: readonly string[]
    readonly neverFirstBelow: number
  }
  readonly shelf: {
    readonly minPosterior: number
    readonly strongLR: number
    readonly minPosteriorStrong: number
    readonly minPosteriorRule: number
    readonly max: number
    readonly listIfPosteriorAtLeast: number
  }
}

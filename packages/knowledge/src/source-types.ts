import type {
  Basis,
  Contributor,
  CouplingLink,
  FindingLink,
  Gate,
  Item,
  LabItemRule,
  ReportingRules,
  RiskFactor,
  TriageKnowledge,
  TriageRule
} from '@charley/engine'

/**
 * What the YAML files hold once their schema was checked: the types the engine reads, plus what only a reviewer or the
 * library needs.
 */
export interface ItemSource extends Omit<Item, 'compound' | 'lab'> {
  readonly compound?: NonNullable<Item['compound']> & { readonly note?: string }
  readonly lab?: LabItemRule
  /** Share of people who notice and report the sign; multiplies every link of the item. */
  readonly reportSensitivity?: {
    readonly value: number
    readonly basis: Basis
    readonly note?: string
  }
  /** People behind each cell of `backgroundBy`. */
  readonly backgroundPeople?: Item['backgroundBy']
  readonly backgroundRange?: readonly [number, number]
  readonly meaning?: string
  readonly note?: string
}

export interface ContributorSource
  extends Omit<Contributor, 'gate' | 'complaintGate' | 'risks' | 'findings'> {
  readonly mechanism: string
  /** What is known and what is not, for a patient. */
  readonly evidenceNote: string
  /** The working note behind the words above, for reviewers. */
  readonly reviewNote: string
  readonly redFlag?: string
  readonly population: {
    readonly text: string
    readonly value: number | null
    readonly basis: Basis
    readonly sources: readonly string[]
  }
  readonly gate?: Gate & { readonly ifAllNoBasis: Basis; readonly note?: string }
  readonly complaintGate?: NonNullable<Contributor['complaintGate']> & {
    readonly sources: readonly string[]
    readonly note?: string
  }
  readonly risks: readonly RiskSource[]
  readonly findings: readonly FindingSource[]
  readonly sources: readonly string[]
}

export interface RiskSource extends Omit<RiskFactor, 'byDuration'> {
  readonly measure?: string
  readonly note?: string
  readonly byDuration?: NonNullable<RiskFactor['byDuration']> & {
    readonly sources: readonly string[]
    readonly note?: string
  }
}

/** The link is not written in the file: it follows from `p`, the item's background and its report sensitivity. */
export interface FindingSource extends Omit<FindingLink, 'link'> {
  readonly note?: string
}

export interface CouplingSource extends CouplingLink {
  readonly note?: string
}

export interface ReportingSource extends ReportingRules {
  readonly basis: Basis
  readonly sources: readonly string[]
  readonly notes: Readonly<Record<string, string>>
}

export type TriageSettings = Omit<TriageKnowledge, 'rules' | 'definitions'>
export type RuleSource = TriageRule & { readonly note?: string }

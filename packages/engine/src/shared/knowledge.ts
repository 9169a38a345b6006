import type { Expression } from './expression.ts'
import type { LabWord, Sex } from './person.ts'

/**
 * What Charley knows, compiled from `knowledge/` and passed to every engine function as its first argument. The engine
 * itself holds no fact about health. Texts are for a reader of about age 12.
 */
export interface Knowledge {
  /** `sha256:` and the digest of the compiled content. */
  readonly revision: string
  readonly items: readonly Item[]
  readonly questions: readonly Question[]
  /** The phase in which items of a group are asked on their own. */
  readonly phases: Readonly<Record<string, Phase>>
  readonly implications: readonly Implication[]
  readonly derivations: readonly Derivation[]
  readonly mutes: readonly Mute[]
  readonly contributors: readonly Contributor[]
  readonly coupling: readonly CouplingLink[]
  readonly reporting: ReportingRules
  readonly triage: TriageKnowledge
  readonly analytes: readonly Analyte[]
  readonly labRules: readonly LabRule[]
  readonly medicines: readonly Medicine[]
  readonly substances: readonly Medicine[]
  readonly supplements: readonly Supplement[]
  readonly relief: readonly ReliefMeasure[]
  readonly reliefPlans: readonly ReliefPlan[]
  readonly nutrients: readonly NutrientSummary[]
  /** Ids that were once in use: what an old answer turns into, or null where it is dropped. */
  readonly retiredIds: Readonly<Record<string, string | null>>
  readonly words: Words
}

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

// ---------------------------------------------------------------- what is asked

export type ItemRole =
  | 'profile'
  | 'complaint'
  | 'context'
  | 'component'
  | 'finding'
  | 'risk'
  | 'triage'
  | 'modifier'

/** Anything asked or measured. */
export interface Item {
  readonly id: string
  readonly group: string
  readonly role: ItemRole
  readonly answer: AnswerType
  /** The question as a person reads it; absent where the item is only derived or measured. */
  readonly question?: string
  /** As it reads after "you told us": "Cramps in the hands, arms or belly". */
  readonly label: string
  /** Two lines at most under "What does this mean?". */
  readonly help?: string
  /** Ask only where this can be true. */
  readonly appliesIf?: Expression
  /** P(yes) in people with leg complaints and none of the modelled reasons (findings: the leak; risks: how common). */
  readonly background?: Sourced
  /** How common a risk is, by sex and age band. */
  readonly backgroundBy?: Readonly<Record<'female' | 'male', Readonly<Record<AgeBand, number>>>>
  readonly compound?: Compound
  readonly lab?: LabItemRule
  /** The nutrient whose too low intake, seen in a food log, answers the item where the person did not. */
  readonly lowIntakeOf?: string
  /** How hard the question is to answer: 1 easy, 2 takes thought, 3 needs looking up. */
  readonly burden: 1 | 2 | 3
}

export type AgeBand = '18-39' | '40-59' | '60-74' | '75+'

export type AnswerType =
  | { readonly type: 'yes_no' }
  | { readonly type: 'number'; readonly unit: string; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly several: boolean; readonly options: readonly Option[] }
  | { readonly type: 'derived' }
  | { readonly type: 'lab' }

export interface Option {
  readonly id: string
  readonly text: string
}

/** A pattern of several answers that counts once: P(answer | pattern) against P(answer | no pattern) for each part. */
export interface Compound {
  readonly parts: readonly CompoundPart[]
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface CompoundPart {
  readonly item: string
  /** The part is "this option is among the answers" rather than "the answer is yes". */
  readonly includes?: string
  /** Left out where that item was answered yes or no. */
  readonly unlessAnswered?: string
  readonly pIfPattern: number
  readonly pIfNot: number
}

/** How a laboratory result answers an item. Values are in the analyte's canonical unit. */
export interface LabItemRule {
  readonly analyte: string | null
  readonly op: 'lt' | 'gt' | 'gte' | 'lt_sex'
  readonly value: number | Readonly<Record<'female' | 'male', number>> | null
  /** The word that answers yes where only a word is known. */
  readonly word: LabWord
  /** From inclusive, to exclusive: in between, the result answers nothing. */
  readonly borderline?: readonly [number, number]
  /** A result beyond this is rarer by chance: own leak, and links use max(leak, p x factor). */
  readonly marked?: {
    readonly op: 'lt' | 'gt' | 'gte'
    readonly value: number
    readonly leak: number
    readonly pFactor: number
    readonly basis: Basis
  }
}

/**
 * A screen. `single` asks its one item; `checklist` lets a person tick what applies among several yes/no items, and what
 * stays unticked counts as no; `medicines` asks for names.
 */
export interface Question {
  readonly id: string
  readonly kind: 'single' | 'checklist' | 'medicines'
  readonly phase: Phase
  readonly items: readonly string[]
  /** For a checklist or the medicines: the text above the list. A single question reads its item's own text. */
  readonly text?: string
  readonly help?: string
  /** Always asked, in this order, before the ranking may stop the interview; absent: asked when it is worth it. */
  readonly order?: number
  readonly appliesIf?: Expression
  /** A "yes" here stays true for years: it may be offered again at a later check, for the person to say so. */
  readonly lasting?: true
}

export type Phase = 'safety' | 'you' | 'medicines' | 'legs' | 'food'

export interface Implication {
  readonly when: Expression
  readonly set: string
  readonly to: 'yes' | 'no'
}

export interface Derivation {
  readonly set: string
  readonly yes: Expression
  readonly no: Expression
}

export interface Mute {
  readonly when: Expression
  readonly mute: readonly string[]
}

// ---------------------------------------------------------------- what may be behind it

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

// ---------------------------------------------------------------- is it dangerous

export const LEVELS = ['self-care', 'routine', 'within-2-weeks', 'same-day', 'emergency'] as const
export type Level = (typeof LEVELS)[number]

export interface TriageKnowledge {
  readonly rules: readonly TriageRule[]
  readonly definitions: Readonly<Record<string, Expression>>
  readonly fallback: {
    readonly id: string
    readonly level: Level
    readonly action: string
    readonly why: string
  }
  readonly askFirst: readonly string[]
  readonly wells: {
    readonly items: readonly { readonly item: string; readonly points: number }[]
    readonly note: string
  }
}

export interface TriageRule {
  readonly id: string
  readonly level: Level
  readonly when: Expression
  /** What "not sure" does: `counts` as yes; `downgrades` (same day becomes phone advice today, others one level); `ignored`. */
  readonly unsure: 'counts' | 'downgrades' | 'ignored'
  readonly stage?: 'lab' | 'self-care'
  readonly action: string
  readonly why: string
  /** Analytes to ask for when it fires. */
  readonly tests?: readonly string[]
  readonly basis: Basis
  readonly sources: readonly string[]
}

// ---------------------------------------------------------------- measured

export interface Analyte {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly loinc: readonly string[]
  readonly canonicalUnit: string
  /** canonical = (value + offset) x factor. */
  readonly units: readonly {
    readonly unit: string
    readonly factor: number
    readonly offset?: number
  }[]
  /** In the canonical unit. Outside hard: impossible. Outside soft: unlikely, look at the unit again. */
  readonly valid: {
    readonly hardMin: number
    readonly hardMax: number
    readonly softMin: number
    readonly softMax: number
  }
  readonly bandsets: readonly Bandset[]
  readonly intervals: readonly {
    readonly population: string
    readonly low: number | null
    readonly high: number | null
    readonly basis: Basis
    readonly sources: readonly string[]
  }[]
}

export interface Bandset {
  readonly id: string
  /** For whom; the first bandset whose condition holds is used, else the first without one. */
  readonly when?: Expression
  readonly appliesTo: string
  readonly bands: readonly Band[]
}

export interface Band {
  readonly from: number | null
  readonly to: number | null
  readonly code: string
  readonly severity: 'ok' | 'info' | 'routine' | 'prompt' | 'same_day' | 'emergency'
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface LabRule {
  readonly id: string
  readonly if: string
  readonly then: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

// ---------------------------------------------------------------- medicines and relief

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

export interface ReliefMeasure {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly when: 'during' | 'after' | 'during_or_after' | 'prevention' | 'both'
  readonly minutes: number
  readonly steps: readonly string[]
  /** From, to. */
  readonly holdSeconds?: readonly [number, number]
  /** Times to hold it, on each leg. */
  readonly repetitions?: number
  /** Between two holds. */
  readonly restSeconds?: number
  readonly exercises?: readonly Exercise[]
  readonly evidence: {
    readonly grade: string
    readonly text: string
    readonly basis: Basis
    readonly sources: readonly string[]
  }
  readonly contraindications: readonly Contraindication[]
  readonly tags: readonly string[]
}

/** What to begin with, for a kind of trouble. */
export interface ReliefPlan {
  readonly id: string
  /** The reason that its measures give: "Cramps in bed". */
  readonly name: string
  readonly when: Expression
  /** In the order to begin with them. */
  readonly measures: readonly {
    /** Id of a relief measure. */
    readonly relief: string
    /** Pointless where this holds. */
    readonly unless?: Expression
  }[]
}

/** One of several ways or parts of a measure. */
export interface Exercise {
  readonly id: string
  readonly name: string
  readonly steps: readonly string[]
  /** Left out where this holds. */
  readonly unless?: Expression
}

export interface Contraindication {
  readonly text: string
  /** Where this holds, the measure is not offered (or, with `instead`, offered in that version). */
  readonly when?: Expression
  readonly instead?: string
}

export interface NutrientSummary {
  readonly id: string
  readonly name: string
  readonly contributors: readonly string[]
  readonly analytes: readonly string[]
}

/** Sentence templates in the reader's language; `{name}` marks what is filled in. */
export interface Words {
  readonly issues: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly headlines: Readonly<Record<string, string>>
  readonly phrases: Readonly<Record<string, string>>
}

export type KnownSex = Exclude<Sex, 'unspecified'>

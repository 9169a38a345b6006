import type { ContributorKind } from './contributor-knowledge.ts'
import type { NutrientIntake } from './intake-report.ts'
import type { Issue } from './issue.ts'
import type { Answer } from './person.ts'
import type { Phase } from './question-knowledge.ts'
import type { Grade } from './sourced.ts'
import type { Level } from './triage-knowledge.ts'

/** The whole answer for one person. Explanation, advice, level of care and report all come from this one value. */
export interface Assessment {
  readonly triage: Triage
  /** Sorted by probability; contributors that cannot apply are left out. */
  readonly contributors: readonly RankedContributor[]
  readonly mustRuleOut: readonly ShelfEntry[]
  readonly headline: Headline
  /** Absent where more answers would change little, or an emergency was stated. */
  readonly next?: NextQuestion
  /** Why there is no next question. */
  readonly stop?: 'emergency' | 'settled' | 'enough-asked'
  /** Empty without a food log. */
  readonly nutrients: readonly NutrientIntake[]
  /** Absent without a food log. */
  readonly foodLog?: FoodLogEffect
  readonly tests: readonly TestWorthAsking[]
  readonly medicines: readonly MedicineToAskAbout[]
  readonly actions: readonly Action[]
  readonly labs: readonly LabReading[]
  readonly issues: readonly Issue[]
  readonly madeWith: { readonly engine: string; readonly knowledge: string; readonly at: string }
}

export interface Triage {
  readonly level: Level
  /** Most urgent first; the first one carries the action. */
  readonly reasons: readonly TriageReason[]
  /** Red flags that could apply and were not answered: the ranking is not to be shown before they are. */
  readonly openRedFlags: readonly string[]
  /** Self-care so far, but red flags are open: it is not to be read as "you are fine" before they are answered. */
  readonly provisional: boolean
  /** Wells points as a description for the clinician; never used to lower the level. */
  readonly wells?: { readonly points: number; readonly items: readonly string[] }
}

export interface TriageReason {
  readonly rule: string
  readonly level: Level
  /** Items whose answers made the rule fire. */
  readonly because: readonly string[]
  /** `unsure`: fired only because "not sure" counts here. */
  readonly certainty: 'stated' | 'unsure'
  readonly action: string
  readonly why: string
}

export interface RankedContributor {
  readonly id: string
  readonly name: string
  readonly kind: ContributorKind
  /** The heading it is shown under with its relatives: a contributor's id or a family name. */
  readonly family?: string
  readonly probability: number
  readonly low: number
  readonly high: number
  /** The word the reporting rules use: "likely", "worth asking about" ... */
  readonly word?: string
  /** The reporting rules would show it in the ranking, or a blood test shows it. */
  readonly listed: boolean
  readonly for: readonly Weight[]
  readonly against: readonly Weight[]
  /** Analytes that would settle it. */
  readonly wouldSettle: readonly string[]
  /** The strength of the evidence behind its numbers. */
  readonly grade: Grade
}

/** Natural log-odds, leave-one-out: how much the probability would fall (for) or rise (against) without this answer. */
export interface Weight {
  readonly item: string
  /** What was answered: "no" can speak for or against as well as "yes". */
  readonly answer: Answer
  /** Where the food log speaks instead of an answer: how it reads. */
  readonly text?: string
  readonly weight: number
}

export interface ShelfEntry {
  readonly id: string
  readonly name: string
  /** Rules that fired, or the items that speak for it. */
  readonly because: readonly string[]
  readonly likelihoodRatio: number
  readonly probability: number
}

export interface Headline {
  readonly kind:
    | 'nutrient-measured'
    | 'nutrient-likely'
    | 'nutrient-possible'
    | 'nutrient-unlikely'
    | 'not-enough'
  readonly contributors: readonly string[]
  readonly text: string
}

export interface NextQuestion {
  /** The question's id: an item's, or that of a checklist. */
  readonly item: string
  readonly kind: 'single' | 'checklist' | 'medicines'
  readonly phase: Phase
  /** The items it answers. */
  readonly items: readonly string[]
  readonly why: string
  /** Expected information, bits. */
  readonly gain: number
  /** How many more to expect. */
  readonly remaining: { readonly low: number; readonly high: number }
}

/** What a food log did to the result. */
export interface FoodLogEffect {
  readonly days: number
  /** Items it answered in the person's place, with the chance of a yes. */
  readonly answered: readonly {
    readonly item: string
    readonly nutrient: string
    readonly chance: number
  }[]
  /** Contributors whose probability it moved, most first. */
  readonly moved: readonly {
    readonly id: string
    readonly name: string
    readonly before: number
    readonly after: number
  }[]
  /** In a sentence. */
  readonly text: string
  /** Nutrients of which food and supplements together bring more than the upper level. */
  readonly overLimit: readonly { readonly nutrient: string; readonly statement: string }[]
}

export interface TestWorthAsking {
  readonly analyte: string
  readonly name: string
  readonly why: string
}

export interface MedicineToAskAbout {
  readonly id: string
  readonly name: string
  readonly effects: readonly string[]
  readonly ask: string
}

export interface Action {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly why: string
  readonly caution?: string
}

export interface LabReading {
  readonly analyte: string
  readonly name: string
  /** As the person gave it. */
  readonly given: string
  /** Canonical unit. */
  readonly value?: number
  readonly unit: string
  readonly band?: string
  readonly severity?: string
  readonly text: string
}

import type { Contributor, CouplingLink, ReportingRules } from './contributor-knowledge.ts'
import type { Analyte, LabRule } from './lab-knowledge.ts'
import type { Medicine, Supplement } from './medicine-knowledge.ts'
import type { Sex } from './person.ts'
import type { Derivation, Implication, Item, Mute, Phase, Question } from './question-knowledge.ts'
import type { ReliefMeasure, ReliefPlan } from './relief-knowledge.ts'
import type { Level, TriageKnowledge } from './triage-knowledge.ts'

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

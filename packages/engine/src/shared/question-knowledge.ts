import type { Expression } from './expression.ts'
import type { LabWord } from './person.ts'
import type { Basis, Sourced } from './sourced.ts'

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

import type { HoursApart } from './limits.ts'
import type { ProductForm, TrialLine } from './supplement-advice.ts'

/** A product that somebody takes or thinks of taking, after the door. */
export interface Product {
  /** Id of a supplement. */
  readonly supplement: string
  readonly taking: boolean
  /** Its place in the list that it came in, from 0. */
  readonly entry: number
  /** Of the nutrient itself, a day, in the unit of its advice. Null: not said. */
  readonly perDay: number | null
  /** The label may mean the whole salt; its number was kept, so the true amount may be lower. */
  readonly mayBeSalt: boolean
  readonly form?: string
  /** The person confirmed that nothing on the list of who must not take it is true for them. */
  readonly noneOfThese: boolean
}

/** First wins. What nobody needs is not worth asking about. */
export const SUPPLEMENT_VERDICTS = [
  'no',
  'not-needed',
  'ask-first',
  'test-first',
  'could-try'
] as const
export type SupplementVerdict = (typeof SUPPLEMENT_VERDICTS)[number]

/** What can be said about one product for one person. */
export interface SupplementCheck {
  readonly supplement: string
  readonly name: string
  readonly taking: boolean
  readonly verdict: SupplementVerdict
  /** The one that decided first; never empty. */
  readonly reasons: readonly SupplementReason[]
  /** Of the nutrient itself; null where not said. */
  readonly perDay: { readonly amount: number; readonly unit: string } | null
  /** Only beside `could-try`; within every limit. */
  readonly trial: SupplementDose | null
  /** Tests to have first, by analyte. */
  readonly tests: readonly string[]
  readonly apart: readonly HoursApart[]
  /** What the person's medicines have to do with it, where hours do not mend it. */
  readonly interactions: readonly string[]
  readonly forms: readonly ProductForm[]
  readonly evidence: readonly TrialLine[]
  readonly mustNot: readonly string[]
  readonly message: string
}

export interface SupplementReason {
  /** Id of a limit, or one of the `SupplementWords`. */
  readonly code: string
  readonly verdict: SupplementVerdict
  readonly text: string
  readonly because: readonly string[]
  /** What is not known, where it speaks for that reason. */
  readonly missing: readonly string[]
}

export interface SupplementDose {
  /** A day, of the nutrient itself. */
  readonly amount: number
  readonly unit: string
  readonly weeks: number
  readonly stopWhen: readonly string[]
}

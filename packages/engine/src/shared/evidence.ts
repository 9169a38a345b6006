import type { Answer, LabWord, Profile } from './person.ts'

/** What is known about a person after the door: trusted, complete, in canonical units. */
export interface Evidence {
  readonly profile: Profile
  /** What was stated, by item: answers, what medicines and supplements say, body mass index. */
  readonly stated: Answers
  /** `stated`, and what follows from it: implications, derived items, laboratory items, a complete medicine list. */
  readonly answers: Answers
  /** Chance of a yes, where nobody said it but a food log speaks for it. Never an item that is in `answers`. */
  readonly chances: ReadonlyMap<string, number>
  /** Laboratory items whose result is beyond the marked limit. */
  readonly marked: ReadonlySet<string>
  readonly labs: readonly LabValue[]
  /** Medicine ids recognised in what the person typed, with their words. */
  readonly medicines: readonly { readonly id: string; readonly given: string }[]
  /** Something typed as a medicine was not recognised: it could be any. */
  readonly hasUnknownMedicine: boolean
}

export type Answers = ReadonlyMap<string, Answer>

/** One laboratory result, readable and in the analyte's canonical unit, or a word. */
export interface LabValue {
  readonly analyte: string
  readonly value?: number
  readonly word?: LabWord
  /** As the person gave it. */
  readonly given: string
  /** Recent enough to speak about this episode (8 weeks), or undated. */
  readonly countsInRanking: boolean
  /** Recent enough to act on by itself (14 days), or undated and not marked as past. */
  readonly countsInTriage: boolean
  /** Computed from other results rather than reported. */
  readonly computedFrom?: readonly string[]
}

/** yes, no, or nothing known. */
export function isYes(answers: Answers, item: string): boolean {
  return answers.get(item) === 'yes'
}

export function isNo(answers: Answers, item: string): boolean {
  return answers.get(item) === 'no'
}

/** Yes or no is known. */
export function isSettled(answers: Answers, item: string): boolean {
  return isYes(answers, item) || isNo(answers, item)
}

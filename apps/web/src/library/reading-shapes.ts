import type { Basis } from '@charley/engine'
import type { Library, NutrientPage } from '@charley/knowledge'

/**
 * The shapes of the reading the app shows as it stands in `knowledge/library` and `knowledge/nutrients`. They are
 * checked by the schemas there; here they are only named.
 */
interface Sourced {
  readonly basis: Basis
  readonly sources: readonly string[]
}

interface SourcedText extends Sourced {
  readonly text: string
}

export interface Claim extends Sourced {
  readonly id: string
  readonly claim: string
  readonly articles: readonly string[]
  readonly verdict: string
  readonly why: string
  readonly sayInstead?: string
}

export interface Food extends Sourced {
  readonly food: string
  readonly richness: string
  readonly portion?: string
  readonly perPortion?: number
  readonly unit?: string
  readonly percentDailyValue?: number
}

export type NutrientReadingPage = NutrientPage & {
  readonly summary: string
  readonly role: SourcedText
  readonly signs: readonly SourcedText[]
  readonly toxicitySigns?: readonly SourcedText[]
  readonly atRisk: Sourced & { readonly list: readonly string[] }
  readonly absorption: {
    readonly helps?: readonly SourcedText[]
    readonly hinders?: readonly SourcedText[]
  }
  readonly foods: readonly Food[]
  readonly claims: readonly Claim[]
}

export interface QuestionAndAnswer extends Sourced {
  readonly id: string
  readonly question: string
  readonly answer: string
}

export interface Strategy extends Sourced {
  readonly id: string
  readonly name: string
  readonly theySay: string
  readonly weKnow: string
  readonly weSuggest: string
  readonly verdict: string
}

export interface Comparison {
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Omission extends Sourced {
  readonly id: string
  readonly text: string
  readonly whatCharleyDoes: string
}

export interface ArticleFoods {
  readonly article: string
  readonly says: readonly {
    readonly nutrients: readonly string[]
    readonly foods: readonly string[]
  }[]
}

export interface ArticlesReading {
  readonly 'general-claims': {
    readonly verdictMeaning: Readonly<Record<string, string>>
    readonly claims: readonly Claim[]
  }
  readonly 'questions-and-answers': readonly QuestionAndAnswer[]
  readonly strategies: readonly Strategy[]
  readonly comparisons: readonly Comparison[]
  readonly omissions: { readonly omissions: readonly Omission[] }
  readonly 'food-matrix': { readonly intro: string; readonly articles: readonly ArticleFoods[] }
  readonly 'before-you-stretch': { readonly intro: string; readonly signs: readonly string[] }
}

export function readingOf(library: Library): ArticlesReading {
  return library.reading as unknown as ArticlesReading
}

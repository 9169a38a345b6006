import type { Library } from './library-types.ts'

export type {
  ContributorPage,
  FindingEvidence,
  ItemPage,
  LabPage,
  Library,
  MedicinePage,
  NutrientPage,
  ReliefPage,
  Source,
  SupplementPage
} from './library-types.ts'
export type { ContributorSource, ItemSource, RuleSource } from './source-types.ts'

/** The long reading, fetched only when a library page needs it. */
export async function loadLibrary(): Promise<Library> {
  const library = await import('../generated/library.json', { with: { type: 'json' } })
  return library.default as unknown as Library
}

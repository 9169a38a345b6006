/** Every kind of thing under `knowledge/`, where it lives and which schema describes it. */
export interface FolderKind {
  readonly folder: string
  readonly schema: string
}

/** One YAML file per thing; the file is named after the id. */
export const FOLDER_KINDS = {
  items: { folder: 'items', schema: 'item' },
  questions: { folder: 'questions', schema: 'question' },
  contributors: { folder: 'contributors', schema: 'contributor' },
  rules: { folder: 'triage', schema: 'rule' },
  analytes: { folder: 'labs', schema: 'analyte' },
  medicines: { folder: 'medicines', schema: 'medicine' },
  substances: { folder: 'substances', schema: 'medicine' },
  supplements: { folder: 'supplements', schema: 'supplement' },
  relief: { folder: 'relief', schema: 'relief' },
  nutrients: { folder: 'nutrients', schema: 'nutrient' }
} as const satisfies Record<string, FolderKind>

/** One YAML file for the whole list or table. */
export const SINGLE_FILES = {
  sources: 'sources.yaml',
  'retired-ids': 'retired-ids.yaml',
  'known-ids': 'known-ids.yaml',
  'allowed-terms': 'allowed-terms.yaml',
  phases: 'network/phases.yaml',
  'triage-definitions': 'triage-definitions.yaml',
  'triage-settings': 'triage-settings.yaml',
  implications: 'network/implications.yaml',
  derivations: 'network/derivations.yaml',
  mutes: 'network/mutes.yaml',
  coupling: 'network/coupling.yaml',
  reporting: 'network/reporting.yaml',
  'food-ideas': 'foods/ideas.yaml',
  'household-measures': 'foods/household-measures.yaml',
  'lay-words': 'foods/lay-words.yaml',
  'more-portions': 'foods/more-portions.yaml',
  words: 'words/en.yaml'
} as const

export type IdKind = keyof typeof FOLDER_KINDS
export type SingleKind = keyof typeof SINGLE_FILES
export const ID_KINDS = Object.keys(FOLDER_KINDS) as readonly IdKind[]
export const SINGLE_KINDS = Object.keys(SINGLE_FILES) as readonly SingleKind[]

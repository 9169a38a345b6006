import type { Library } from '@charley/knowledge'

/** A kind as it stands in an address, and where its pages are. */
const KINDS = {
  contributor: 'contributors',
  nutrient: 'nutrients',
  medicine: 'medicines',
  substance: 'substances',
  lab: 'labs',
  relief: 'relief',
  item: 'items',
  rule: 'rules',
  source: 'sources'
} as const satisfies Record<string, keyof Library>

export type LibraryKind = keyof typeof KINDS
export const LIBRARY_KINDS = Object.keys(KINDS) as LibraryKind[]

interface Page {
  readonly id: string
}

export function pagesOf(library: Library, kind: LibraryKind): readonly Page[] {
  return library[KINDS[kind]]
}

export function findPage(library: Library, kind: string, id: string): Page | undefined {
  const known = LIBRARY_KINDS.find((each) => each === kind)
  return known && pagesOf(library, known).find((page) => page.id === id)
}

/** What a list of pages shows for one: its name, label, citation, or failing those its id. */
export function nameOf(page: Page & { readonly [field: string]: unknown }): string {
  const name = [page.name, page.label, page.citation].find((text) => typeof text === 'string')
  return name ?? page.id
}

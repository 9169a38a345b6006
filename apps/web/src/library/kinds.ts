import type { Library } from '@charley/knowledge'

/** The kinds of page, in the order of the shelf. */
export const KINDS = ['nutrient', 'contributor', 'medicine', 'lab', 'relief'] as const
export type Kind = (typeof KINDS)[number]

export interface Entry {
  readonly id: string
  readonly name: string
}

export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/** The pages of a kind, by name. */
export function entriesOf(library: Library, kind: Kind): readonly Entry[] {
  const shelves: Readonly<Record<Kind, readonly Entry[]>> = {
    nutrient: library.nutrients,
    contributor: library.contributors,
    medicine: [...library.medicines, ...library.substances],
    lab: library.labs,
    relief: library.relief
  }
  return shelves[kind].toSorted((one, other) => one.name.localeCompare(other.name))
}

export function nameOf(library: Library, kind: Kind, id: string): string {
  return entriesOf(library, kind).find((entry) => entry.id === id)?.name ?? id
}

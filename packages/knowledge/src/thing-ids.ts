import { ID_KINDS, type IdKind } from './kinds.ts'
import { singleOf } from './read-as.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'
import { isTable } from './walk.ts'

/** Every kind that has ids, sources and triage definitions included. */
export type ThingKind = IdKind | 'sources' | 'definitions'
export const THING_KINDS: readonly ThingKind[] = [...ID_KINDS, 'sources', 'definitions']

/** Every id in use, per kind. */
export function thingIds(tree: KnowledgeTree): Record<ThingKind, readonly string[]> {
  const folders = Object.fromEntries(
    ID_KINDS.map((kind) => [kind, tree.folders[kind].flatMap((file) => idOf(file) ?? [])])
  ) as Record<IdKind, string[]>
  const sources = singleOf<readonly { readonly id: string }[]>(tree, 'sources', [])
  return {
    ...folders,
    sources: sources.map((source) => source.id),
    definitions: Object.keys(singleOf(tree, 'triage-definitions', {}))
  }
}

/** The id inside a file; undefined where it has none. */
export function idOf(file: KnowledgeFile): string | undefined {
  return isTable(file.data) && typeof file.data.id === 'string' ? file.data.id : undefined
}

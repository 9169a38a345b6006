import { ID_KINDS, type IdKind } from './kinds.ts'
import { singleOf } from './read-as.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'

/** Every kind that has ids, sources and triage definitions included. */
export type ThingKind = IdKind | 'sources' | 'definitions'
export const THING_KINDS: readonly ThingKind[] = [...ID_KINDS, 'sources', 'definitions']

/** Every id in use, per kind. */
export function thingIds(tree: KnowledgeTree): Record<ThingKind, readonly string[]> {
  const folders = Object.fromEntries(
    ID_KINDS.map((kind) => [kind, tree.folders[kind].flatMap(idsOfFile)])
  ) as Record<IdKind, string[]>
  const sources = singleOf<readonly { readonly id: string }[]>(tree, 'sources', [])
  return {
    ...folders,
    sources: sources.map((source) => source.id),
    definitions: Object.keys(singleOf(tree, 'triage-definitions', {}))
  }
}

/** A file holds one thing, or (questions) a list of them. */
export function idsOfFile(file: KnowledgeFile): string[] {
  const things = Array.isArray(file.data) ? file.data : [file.data]
  return things.flatMap((thing: unknown) => idOf(thing) ?? [])
}

function idOf(thing: unknown): string | undefined {
  if (typeof thing !== 'object' || thing === null || !('id' in thing)) return undefined
  return typeof thing.id === 'string' ? thing.id : undefined
}

import { ID_KINDS } from './kinds.ts'
import type { KnowledgeTree } from './read-tree.ts'
import { thingIds } from './thing-ids.ts'

/** How many there are of each kind. */
export function countThings(tree: KnowledgeTree): Record<string, number> {
  const ids = thingIds(tree)
  return Object.fromEntries(
    [...ID_KINDS, 'sources' as const].map((kind) => [kind, ids[kind].length])
  )
}

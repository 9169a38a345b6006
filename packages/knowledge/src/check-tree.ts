import { checkExpressions } from './check-expressions.ts'
import { checkIds } from './check-ids.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkReachable } from './check-reachable.ts'
import { checkReadingLevel } from './check-reading-level.ts'
import { checkReferences } from './check-references.ts'
import { checkSchemas } from './check-schemas.ts'
import type { Problem } from './problem.ts'
import type { KnowledgeTree } from './read-tree.ts'

/**
 * Everything that is wrong with the knowledge. Where a file does not fit its schema, only that is said: the other
 * checks rely on it.
 */
export function checkTree(tree: KnowledgeTree): readonly Problem[] {
  const outer = [...tree.problems, ...checkFilled(tree), ...checkSchemas(tree)]
  if (outer.length > 0) return outer
  return [
    ...checkIds(tree),
    ...checkReferences(tree),
    ...checkNumbers(tree),
    ...checkExpressions(tree),
    ...checkReachable(tree),
    ...checkReadingLevel(tree)
  ]
}

/** A guard that sees nothing must not pass. */
function checkFilled(tree: KnowledgeTree): Problem[] {
  const empty = (['items', 'contributors', 'rules'] as const).filter(
    (kind) => tree.folders[kind].length === 0
  )
  return empty.map((kind) => ({
    code: 'tree.empty',
    file: kind,
    sentence: `There are no ${kind} in the knowledge folder.`
  }))
}

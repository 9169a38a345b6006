import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Supplement } from '@charley/engine'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import type { Problem } from '../problem.ts'
import { listOf } from '../read-as.ts'
import type { KnowledgeTree } from '../read-tree.ts'
import { checkLimits } from './check-limits.ts'
import { compileLimits } from './compile-limits.ts'
import { limitsSource, readLimits } from './read-limits.ts'

/** Writes `limits.json` into `folder` where nothing is wrong with the limits; says what is. */
export function buildLimits(knowledge: KnowledgeTree, folder: string): readonly Problem[] {
  const tree = readLimits(KNOWLEDGE_ROOT)
  const problems = checkLimits(tree, knowledge)
  if (problems.length === 0) {
    const supplements = listOf<Supplement>(knowledge, 'supplements')
    const limits = compileLimits(limitsSource(tree), supplements)
    writeFileSync(join(folder, 'limits.json'), JSON.stringify(limits))
  }
  return problems
}

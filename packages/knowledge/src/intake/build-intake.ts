import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import type { Problem } from '../problem.ts'
import type { KnowledgeTree } from '../read-tree.ts'
import { checkIntake } from './check-intake.ts'
import { compileIntake } from './compile-intake.ts'
import { readIntake } from './read-intake.ts'

/** Writes `intake.json` into `folder` where nothing is wrong with the reference intakes; says what is. */
export function buildIntake(knowledge: KnowledgeTree, folder: string): readonly Problem[] {
  const tree = readIntake(KNOWLEDGE_ROOT, knowledge)
  const problems = checkIntake(tree)
  if (problems.length === 0) {
    writeFileSync(join(folder, 'intake.json'), JSON.stringify(compileIntake(tree)))
  }
  return problems
}

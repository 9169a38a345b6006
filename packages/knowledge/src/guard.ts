import { checkTree } from './check-tree.ts'
import { countThings } from './count-things.ts'
import { checkIntake } from './intake/check-intake.ts'
import { readIntake } from './intake/read-intake.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'
import { checkLimits } from './limits/check-limits.ts'
import { limitsSource, readLimits } from './limits/read-limits.ts'
import type { Problem } from './problem.ts'
import { readTree } from './read-tree.ts'

export { PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts'

export interface KnowledgeReport {
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<string, number>>
  /** Empty where every rule of the knowledge holds. */
  readonly problems: readonly Problem[]
}

/** Reads `knowledge/` from disk and says what is there and what is wrong with it. Node only. */
export function checkKnowledge(root = KNOWLEDGE_ROOT): KnowledgeReport {
  const tree = readTree(root)
  const intake = readIntake(root, tree)
  const limits = readLimits(root)
  return {
    counts: {
      ...countThings(tree),
      'reference intakes': intake.nutrients.length,
      limits: limitsSource(limits).rules.length
    },
    problems: [...checkTree(tree), ...checkIntake(intake), ...checkLimits(limits, tree)]
  }
}

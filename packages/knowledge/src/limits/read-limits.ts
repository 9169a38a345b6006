import type { FoodRule, LimitRule } from '@charley/engine'
import type { Problem } from '../problem.ts'
import { type KnowledgeFile, readFolder } from '../read-tree.ts'
import type { AdviceSource, LimitsSource } from './limits-source.ts'

/** `knowledge/plan/`, parsed and not yet believed. */
export interface LimitsTree {
  /** Lists of rules, by topic. */
  readonly rules: readonly KnowledgeFile[]
  readonly supplements: readonly KnowledgeFile[]
  readonly tables: Readonly<Partial<Record<LimitsTable, KnowledgeFile>>>
  readonly problems: readonly Problem[]
}

/** Schema of each file that is one table. */
export const LIMITS_TABLES = {
  definitions: 'plan-definitions',
  'medicine-groups': 'medicine-groups',
  diets: 'food-rules',
  allergies: 'food-rules',
  texts: 'plan-texts',
  words: 'supplement-words'
} as const
export type LimitsTable = keyof typeof LIMITS_TABLES
export const LIMITS_FOLDER = 'plan'

export function readLimits(root: string): LimitsTree {
  const problems: Problem[] = []
  const tables = readFolder(root, LIMITS_FOLDER, problems)
  return {
    rules: readFolder(root, `${LIMITS_FOLDER}/limits`, problems),
    supplements: readFolder(root, `${LIMITS_FOLDER}/supplements`, problems),
    tables: Object.fromEntries(tables.map((file) => [file.name, file])),
    problems
  }
}

/** Types hold because each file is checked against its schema. */
export function limitsSource({ rules, supplements, tables }: LimitsTree): LimitsSource {
  const table = <T>(name: LimitsTable) => tables[name]?.data as T
  return {
    rules: rules.flatMap(({ data }) => data as readonly LimitRule[]),
    definitions: table('definitions'),
    medicineGroups: table('medicine-groups'),
    diets: table<readonly FoodRule[]>('diets'),
    allergies: table<readonly FoodRule[]>('allergies'),
    texts: table('texts'),
    supplements: supplements.map(({ data }) => data as AdviceSource),
    words: table('words')
  }
}

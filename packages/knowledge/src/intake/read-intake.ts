import type { Problem } from '../problem.ts'
import { singleOf } from '../read-as.ts'
import { type KnowledgeFile, type KnowledgeTree, readFolder } from '../read-tree.ts'

/** Files of the folder that are one table instead of one nutrient. */
export const INTAKE_TABLES = [
  'life-stages',
  'energy',
  'iron-requirement',
  'usual-intake',
  'intake-assessment'
] as const
export type IntakeTable = (typeof INTAKE_TABLES)[number]

/** `knowledge/reference-intakes/`, parsed and not yet believed. */
export interface IntakeTree {
  readonly nutrients: readonly KnowledgeFile[]
  readonly tables: Readonly<Partial<Record<IntakeTable, KnowledgeFile>>>
  /** Ids of sources.yaml. */
  readonly sources: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

export const INTAKE_FOLDER = 'reference-intakes'

/** The sources are those of the rest of the knowledge. */
export function readIntake(root: string, tree: KnowledgeTree): IntakeTree {
  const problems: Problem[] = []
  const files = readFolder(root, INTAKE_FOLDER, problems)
  const isTable = ({ name }: KnowledgeFile) => INTAKE_TABLES.some((table) => table === name)
  const sources = singleOf<readonly { readonly id: string }[]>(tree, 'sources', [])
  return {
    nutrients: files.filter((file) => !isTable(file)),
    tables: Object.fromEntries(files.filter(isTable).map((file) => [file.name, file])),
    sources: new Set(sources.map(({ id }) => id)),
    problems
  }
}

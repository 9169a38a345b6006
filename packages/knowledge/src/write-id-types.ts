import type { KnowledgeTree } from './read-tree.ts'
import { type ThingKind, thingIds } from './thing-ids.ts'

const TYPE_NAMES: readonly (readonly [string, ThingKind])[] = [
  ['ItemId', 'items'],
  ['QuestionId', 'questions'],
  ['ContributorId', 'contributors'],
  ['RuleId', 'rules'],
  ['AnalyteId', 'analytes'],
  ['MedicineId', 'medicines'],
  ['SubstanceId', 'substances'],
  ['SupplementId', 'supplements'],
  ['ReliefId', 'relief'],
  ['NutrientId', 'nutrients'],
  ['SourceId', 'sources']
]

/** TypeScript unions of every id, so that a test or page that names a wrong one does not compile. */
export function writeIdTypes(tree: KnowledgeTree): string {
  const ids = thingIds(tree)
  const types = TYPE_NAMES.map(([name, kind]) => {
    const members = ids[kind].map((id) => `'${id}'`)
    return `export type ${name} = ${members.length > 0 ? members.join(' | ') : 'never'}\n`
  })
  return `// Made by build.ts from knowledge/.\n${types.join('')}`
}

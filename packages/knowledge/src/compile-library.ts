import type { ContributorPage, FindingEvidence, Library } from './library-types.ts'
import { linkStrength } from './link-strength.ts'
import { listOf, singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import type { ContributorSource, FindingSource, ItemSource } from './source-types.ts'

/** Files that go into the engine's knowledge and are not read as pages. */
const ENGINE_READING = new Set(['lab-rules', 'relief-plans'])

export function compileLibrary(tree: KnowledgeTree): Omit<Library, 'revision'> {
  const items = listOf<ItemSource>(tree, 'items')
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    contributors: listOf<ContributorSource>(tree, 'contributors').map((source) =>
      compilePage(source, byId)
    ),
    items,
    rules: listOf(tree, 'rules'),
    nutrients: listOf(tree, 'nutrients'),
    medicines: listOf(tree, 'medicines'),
    substances: listOf(tree, 'substances'),
    supplements: listOf(tree, 'supplements'),
    labs: listOf(tree, 'analytes'),
    relief: listOf(tree, 'relief'),
    sources: singleOf(tree, 'sources', []),
    reading: Object.fromEntries(
      tree.library
        .filter((file) => !ENGINE_READING.has(file.name))
        .map((file) => [file.name, file.data])
    )
  }
}

function compilePage(
  source: ContributorSource,
  items: ReadonlyMap<string, ItemSource>
): ContributorPage {
  const findings = source.findings.map((finding) => withRatios(finding, items.get(finding.item)))
  return { ...source, findings }
}

function withRatios(finding: FindingSource, item: ItemSource | undefined): FindingEvidence {
  const leak = item?.background?.value ?? 0
  const link = linkStrength(finding.p.value, leak, item?.reportSensitivity?.value)
  const reported = 1 - (1 - leak) * (1 - link)
  return {
    ...finding,
    ratioYes: round(reported / leak),
    ratioNo: round((1 - reported) / (1 - leak))
  }
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}

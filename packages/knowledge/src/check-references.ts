import { allFiles } from './all-files.ts'
import type { Problem } from './problem.ts'
import { singleOf } from './read-as.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'
import { type ThingKind, thingIds } from './thing-ids.ts'
import { type Field, fieldsOf, isTable } from './walk.ts'

/** Fields whose text, or list of texts, names things of a kind. */
const POINTS_AT: Readonly<Record<string, ThingKind>> = {
  item: 'items',
  items: 'items',
  set: 'items',
  needs: 'items',
  unlessAnswered: 'items',
  requiresAny: 'items',
  alsoStatedBy: 'items',
  mute: 'items',
  askFirst: 'items',
  sources: 'sources',
  multiplierSources: 'sources',
  sameAs: 'sources',
  analyte: 'analytes',
  analytes: 'analytes',
  lab: 'analytes',
  labWord: 'analytes',
  wouldSettle: 'analytes',
  tests: 'analytes',
  medicine: 'medicines',
  contributor: 'contributors',
  contributors: 'contributors',
  parent: 'contributors',
  child: 'contributors',
  except: 'contributors',
  relief: 'relief',
  nutrient: 'nutrients',
  lowIntakeOf: 'nutrients',
  ref: 'definitions',
  rules: 'rules'
}

/** Tables with keys of their own: what they name is checked elsewhere, or is no id. */
const FREE_TABLES = new Set(['known-ids', 'retired-ids', 'phases', 'words'])

export function checkReferences(tree: KnowledgeTree): Problem[] {
  const ids = thingIds(tree)
  const known = (kind: ThingKind) => new Set(ids[kind])
  const sets = new Map<ThingKind, Set<string>>(
    [...new Set(Object.values(POINTS_AT))].map((kind) => [kind, known(kind)])
  )
  const inFiles = allFiles(tree)
    .filter(({ kind }) => !FREE_TABLES.has(kind))
    .flatMap(({ file }) => danglingIn(file, sets))
  return [...inFiles, ...checkReplacements(tree, new Set(Object.values(ids).flat()))]
}

function danglingIn(file: KnowledgeFile, sets: Map<ThingKind, Set<string>>): Problem[] {
  const problems: Problem[] = []
  for (const field of fieldsOf(file.data)) {
    const [kind, targets] = targetsOf(field)
    if (kind === undefined) continue
    for (const target of targets) {
      if (sets.get(kind)?.has(target)) continue
      const sentence = `${file.path}: ${field.path} names ${target}, which is not in ${kind}.`
      problems.push({ code: 'id.dangling', file: file.path, sentence })
    }
  }
  return problems
}

function targetsOf(field: Field): [ThingKind | undefined, string[]] {
  if (field.key === 'ifYes' && isTable(field.value)) return ['items', Object.keys(field.value)]
  const kind = Object.hasOwn(POINTS_AT, field.key) ? POINTS_AT[field.key] : undefined
  const values: unknown[] = Array.isArray(field.value) ? field.value : [field.value]
  return [kind, values.filter((value) => typeof value === 'string')]
}

function checkReplacements(tree: KnowledgeTree, inUse: ReadonlySet<string>): Problem[] {
  const retired = singleOf<Record<string, string | null>>(tree, 'retired-ids', {})
  return Object.entries(retired)
    .filter(([, replacement]) => replacement !== null && !inUse.has(replacement))
    .map(([id, replacement]) => {
      const sentence = `retired-ids.yaml turns ${id} into ${replacement}, which is in no file.`
      return { code: 'id.dangling', file: 'retired-ids.yaml', sentence }
    })
}

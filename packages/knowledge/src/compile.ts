import { createHash } from 'node:crypto'
import type { Knowledge, ReportingRules, Words } from '@charley/engine'
import { compileLibrary } from './compile-library.ts'
import { compileContributor, compileItem, compileSourced } from './compile-network.ts'
import {
  compileAnalyte,
  compileLabRule,
  compileMedicine,
  compileNutrient,
  compileQuestion,
  compileRelief,
  compileSupplement,
  compileTriage
} from './compile-tables.ts'
import type { Library } from './library-types.ts'
import { pick } from './pick.ts'
import { libraryOf, listOf, singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import type {
  ContributorSource,
  CouplingSource,
  ItemSource,
  ReportingSource,
  TriageSettings
} from './source-types.ts'

export interface Compiled {
  readonly knowledge: Knowledge
  readonly library: Library
}

/** Turns the files into what the engine reads (small: part of the first load) and what the library shows. */
export function compile(tree: KnowledgeTree): Compiled {
  const content = compileKnowledge(tree)
  const pages = compileLibrary(tree)
  const digest = createHash('sha256')
    .update(JSON.stringify([content, pages]))
    .digest('hex')
  const revision = `sha256:${digest}`
  return { knowledge: { revision, ...content }, library: { revision, ...pages } }
}

function compileKnowledge(tree: KnowledgeTree): Omit<Knowledge, 'revision'> {
  const itemSources = listOf<ItemSource>(tree, 'items')
  const byId = new Map(itemSources.map((item) => [item.id, item]))
  return {
    items: itemSources.map(compileItem),
    questions: listOf<Knowledge['questions'][number]>(tree, 'questions').map(compileQuestion),
    phases: singleOf(tree, 'phases', {}),
    ...compileNetwork(tree),
    contributors: listOf<ContributorSource>(tree, 'contributors').map((source) =>
      compileContributor(source, byId)
    ),
    triage: compileTriage(
      listOf(tree, 'rules'),
      singleOf(tree, 'triage-definitions', {}),
      singleOf(tree, 'triage-settings', NO_SETTINGS)
    ),
    analytes: listOf<Parameters<typeof compileAnalyte>[0]>(tree, 'analytes').map(compileAnalyte),
    labRules: libraryOf<Knowledge['labRules']>(tree, 'lab-rules', []).map(compileLabRule),
    medicines: listOf<Knowledge['medicines'][number]>(tree, 'medicines').map(compileMedicine),
    substances: listOf<Knowledge['substances'][number]>(tree, 'substances').map(compileMedicine),
    supplements: listOf<Knowledge['supplements'][number]>(tree, 'supplements').map(
      compileSupplement
    ),
    relief: listOf<Knowledge['relief'][number]>(tree, 'relief').map(compileRelief),
    reliefPlans: libraryOf(tree, 'relief-plans', []),
    nutrients: listOf<Knowledge['nutrients'][number]>(tree, 'nutrients').map(compileNutrient),
    retiredIds: singleOf(tree, 'retired-ids', {}),
    words: singleOf(tree, 'words', NO_WORDS)
  }
}

type NetworkTables = Pick<
  Knowledge,
  'implications' | 'derivations' | 'mutes' | 'coupling' | 'reporting'
>

function compileNetwork(tree: KnowledgeTree): NetworkTables {
  return {
    implications: singleOf(tree, 'implications', []),
    derivations: singleOf(tree, 'derivations', []),
    mutes: singleOf<Knowledge['mutes']>(tree, 'mutes', []).map((mute) =>
      pick(mute, ['when', 'mute'])
    ),
    coupling: singleOf<readonly CouplingSource[]>(tree, 'coupling', []).map((link) => ({
      ...pick(link, ['parent', 'child', 'reference']),
      effect: compileSourced(link.effect)
    })),
    reporting: compileReporting(singleOf(tree, 'reporting', NO_REPORTING))
  }
}

function compileReporting(source: ReportingSource): ReportingRules {
  return pick(source, [
    'cap',
    'floor',
    'maxListed',
    'notEnough',
    'minAnswered',
    'words',
    'deficiencyGuard',
    'shelf'
  ])
}

const NO_SETTINGS: TriageSettings = {
  fallback: { id: '', level: 'routine', action: '', why: '' },
  askFirst: [],
  wells: { items: [], note: '' }
}
const NO_REPORTING = {} as ReportingSource
const NO_WORDS = { issues: {}, levels: {}, headlines: {}, phrases: {} } as unknown as Words

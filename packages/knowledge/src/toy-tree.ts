import type { IdKind, SingleKind } from './kinds.ts'
import { FOLDER_KINDS, ID_KINDS, SINGLE_FILES } from './kinds.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'

/** For tests: a sound knowledge of a few things, of which each test breaks one. */
export interface ToyParts {
  readonly folders?: Partial<Record<IdKind, readonly object[]>>
  readonly singles?: Partial<Record<SingleKind, unknown>>
}

const SOURCED = { value: 0.2, low: 0.1, high: 0.3, basis: 'verified', sources: ['trial'] }

export const TOY_CRAMP = {
  id: 'cramp',
  group: 'symptom',
  role: 'finding',
  label: 'A cramp in the calf',
  question: 'Does your calf cramp?',
  burden: 1,
  answer: { type: 'yes_no' },
  background: SOURCED
}

export const TOY_ONSET = {
  id: 'onset',
  group: 'complaint',
  role: 'context',
  label: 'When it began',
  question: 'When did it begin?',
  burden: 1,
  answer: {
    type: 'choice',
    several: false,
    options: [
      { id: 'days', text: 'Days ago' },
      { id: 'years', text: 'Years ago' }
    ]
  }
}

export const TOY_CONTRIBUTOR = {
  id: 'tight_calf',
  name: 'Tight calf',
  kind: 'lifestyle',
  grade: 'B',
  summary: 'Your calf is short and tight.',
  mechanism: 'A short calf locks.',
  evidenceNote: 'One trial.',
  reviewNote: 'One trial.',
  wouldSettle: [],
  relief: [],
  prior: SOURCED,
  population: { text: 'Common', value: null, basis: 'estimate', sources: [] },
  ageOdds: { '18-39': 1, '40-59': 1, '60-74': 1, '75+': 1 },
  sexOdds: { female: 1, male: 1 },
  multiplierBasis: 'estimate',
  risks: [{ item: 'cramp', effect: { ...SOURCED, value: 2, high: 4 } }],
  findings: [{ item: 'cramp', p: { ...SOURCED, value: 0.6, high: 0.9 } }],
  sources: ['trial']
}

export const TOY_RULE = {
  id: 'S1',
  level: 'same-day',
  action: 'Ring your doctor today.',
  why: 'It came on fast.',
  unsure: 'counts',
  when: { item: 'onset', is: 'days' },
  basis: 'verified',
  sources: ['trial']
}

const SOUND: Required<ToyParts> = {
  folders: {
    items: [TOY_CRAMP, TOY_ONSET],
    contributors: [TOY_CONTRIBUTOR],
    rules: [TOY_RULE],
    questions: [{ id: 'cramp', kind: 'single', phase: 'legs', items: ['cramp'] }]
  },
  singles: {
    sources: [{ id: 'trial', citation: 'A trial', status: 'verified' }],
    'triage-definitions': { recent: { item: 'onset', is: 'days' } },
    'allowed-terms': []
  }
}

/** The sound toy with some folders or single files put in place of its own. */
export function toyTree(parts: ToyParts = {}): KnowledgeTree {
  const folders = { ...SOUND.folders, ...parts.folders }
  const singles = { ...SOUND.singles, ...parts.singles }
  return {
    folders: Object.fromEntries(
      ID_KINDS.map((kind) => [kind, (folders[kind] ?? []).map((data) => toFile(kind, data))])
    ) as Record<IdKind, KnowledgeFile[]>,
    singles: Object.fromEntries(
      Object.entries(singles).map(([kind, data]) => [
        kind,
        { path: SINGLE_FILES[kind as SingleKind], name: kind, data }
      ])
    ),
    library: [],
    problems: []
  }
}

function toFile(kind: IdKind, data: object): KnowledgeFile {
  const name = 'id' in data ? String(data.id).toLowerCase() : 'nameless'
  return { path: `${FOLDER_KINDS[kind].folder}/${name}.yaml`, name, data }
}

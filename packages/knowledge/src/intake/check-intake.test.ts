import { expect, test } from 'vitest'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { readTree } from '../read-tree.ts'
import { checkIntake } from './check-intake.ts'
import { type IntakeTree, readIntake } from './read-intake.ts'

const tree = readIntake(KNOWLEDGE_ROOT, readTree(KNOWLEDGE_ROOT))

test('nothing is wrong with the reference intakes', () => {
  expect(checkIntake(tree)).toEqual([])
})

test.each<[string, string, (file: string) => string]>([
  [
    'an EAR above the RDA',
    'does not rise from EAR',
    (t) => t.replace('"value":265', '"value":900')
  ],
  ['an unknown unit', 'unit', (t) => t.replace('"unit":"mg"', '"unit":"spoons"')],
  ['a missing life stage', 'f_31_50 is missing', (t) => t.replace('"f_31_50"', '"f_31_49"')],
  ['an unknown source', 'no known source', (t) => t.replace('"dri_reports"', '"hearsay"')],
  ['no spread', 'an EAR and its spread', (t) => t.replace(/"requirement":\{.*?\},/, '')],
  ['another name', 'it holds the id iron', (t) => t.replace('"id":"magnesium"', '"id":"iron"')],
  ['a figure without basis', 'basis', (t) => t.replace('"basis":"verified",', '')],
  [
    'a figure without sources',
    'names no source',
    (t) => t.replace(/"sources":\[.*?\]/, '"sources":[]')
  ]
])('%s is found in a nutrient', (_, says, change) => {
  expect(sentences(changed('magnesium', change))).toContain(says)
})

test.each<[string, string, (file: string) => string]>([
  [
    'usual-intake',
    'copper is in mg',
    (t) => t.replace('"copper":{"unit":"µg"', '"copper":{"unit":"mg"')
  ],
  ['iron-requirement', 'does not rise', (t) => t.replace('4.42', '44.2')],
  ['iron-requirement', 'is no table', (t) => t.replace('"table":"men_19_plus"', '"table":"men"')]
])('%s.yaml is refused where it %s', (table, says, change) => {
  const file = tree.tables[table as 'usual-intake']
  if (!file) throw new Error(`no ${table}`)
  const data: unknown = JSON.parse(change(JSON.stringify(file.data)))
  expect(sentences({ ...tree, tables: { ...tree.tables, [table]: { ...file, data } } })).toContain(
    says
  )
})

test('a folder without its tables is refused', () => {
  expect(sentences({ ...tree, tables: {} })).toContain('is without life-stages.yaml')
})

function changed(name: string, change: (file: string) => string): IntakeTree {
  const nutrients = tree.nutrients.map((file) =>
    file.name === name ? { ...file, data: JSON.parse(change(JSON.stringify(file.data))) } : file
  )
  return { ...tree, nutrients }
}

function sentences(given: IntakeTree): string {
  return checkIntake(given)
    .map(({ sentence }) => sentence)
    .join('\n')
}

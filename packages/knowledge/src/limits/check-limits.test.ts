import type { LimitKnowledge } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { type KnowledgeFile, readTree } from '../read-tree.ts'
import { SAFETY } from './careful-person.test-data.ts'
import { checkLimits } from './check-limits.ts'
import { type LimitsTree, readLimits } from './read-limits.ts'

const KNOWLEDGE = readTree(KNOWLEDGE_ROOT)
const TREE = readLimits(KNOWLEDGE_ROOT)

describe('the limits', () => {
  it('have nothing wrong with them', () => {
    expect(checkLimits(TREE, KNOWLEDGE)).toEqual([])
  })

  it.each<[string, string, (text: string) => string]>([
    ['an unknown source', 'names hearsay', (t) => t.replace('"efsa_b6_2023"', '"hearsay"')],
    ['an unknown item', 'names hx_moon', (t) => t.replaceAll('"hx_liver_disease"', '"hx_moon"')],
    ['a number without a source', 'names no source', (t) => t.replace('["efsa_b6_2023"]', '[]')],
    ['a range that is none', 'outside its own range', (t) => t.replace('"low":10', '"low":200')],
    [
      'words too hard',
      'reads at grade',
      (t) =>
        t.replace('No alcohol with', 'Contraindicated alcoholic beverages notwithstanding hepatic')
    ],
    [
      'an id twice',
      'occurs twice',
      (t) => t.replace('"vitamin_b6.tablets"', '"vitamin_b6.lowest-limit"')
    ],
    [
      'nothing that closes it',
      'neither what closes it',
      (t) => t.replace(/"noDataNeeded":"[^"]*",/, '')
    ],
    ['nobody it is for', 'for nobody', (t) => t.replace('"everybody":true,', '')],
    [
      'a closing nobody hears of',
      'without saying so',
      (t) => t.replace(/"closedText":"[^"]*",/, '')
    ],
    [
      'a field that is none',
      'must NOT have additional',
      (t) => t.replace('"text"', '"txet":1,"text"')
    ]
  ])('are refused with %s', (_, fault, change) => {
    const problems = checkLimits(withRules('everybody', change), KNOWLEDGE)
    expect(problems.map(({ sentence }) => sentence).join('\n')).toContain(fault)
  })

  it('are refused where a table or every rule is missing', () => {
    const { words: _, ...tables } = TREE.tables
    const problems = checkLimits({ ...TREE, tables, rules: [], supplements: [] }, KNOWLEDGE)
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'plan is without words.',
      'plan is without any limit.',
      'plan is without any supplement.'
    ])
  })

  it('measure each nutrient in the unit of its reference intake, tablets in that of its upper limit', () => {
    const { intake, limits } = SAFETY
    const units = new Map(intake.nutrients.map(({ id, unit }) => [id, unit]))
    const limitUnits = new Map(intake.nutrients.map(({ id, upperLimit }) => [id, upperLimit.unit]))
    for (const { nutrient, unit } of limits.supplements) {
      if (nutrient !== null) expect([nutrient, unit]).toEqual([nutrient, limitUnits.get(nutrient)])
    }
    for (const { limits: body } of limits.rules) {
      if (body.on === 'nutrient') {
        expect([body.nutrient, body.unit]).toEqual([body.nutrient, units.get(body.nutrient)])
      }
    }
  })

  it('never offer a dose above a limit on tablets, a brand or a link', () => {
    const { supplements, rules } = SAFETY.limits
    for (const { nutrient, ...advice } of supplements) {
      const limits = rules.flatMap(({ limits: body }) =>
        body.on === 'nutrient' && body.nutrient === nutrient && body.of === 'total'
          ? (body.max?.value ?? [])
          : []
      )
      expect(advice.try?.dose.high ?? 0).toBeLessThanOrEqual(Math.min(...limits))
      expect(JSON.stringify(advice)).not.toMatch(/https?:|www\.|®|™/)
    }
  })

  it('know each supplement of the knowledge, and no other', () => {
    const known = (KNOWLEDGE.folders.supplements as readonly KnowledgeFile[]).map(
      ({ name }) => name
    )
    const advised: LimitKnowledge['supplements'] = SAFETY.limits.supplements
    expect(advised.map(({ id }) => id).toSorted()).toEqual(known.toSorted())
  })
})

function withRules(name: string, change: (text: string) => string): LimitsTree {
  const rules = TREE.rules.map((file) => {
    if (file.name !== name) return file
    const text = JSON.stringify(file.data)
    expect(change(text)).not.toBe(text)
    return { ...file, data: JSON.parse(change(text)) as unknown }
  })
  return { ...TREE, rules }
}

import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'
import { sourced, toyContributor, yesNoItem } from '../test-data/toy-network.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const SIGNS = Array.from({ length: 30 }, (_, i) => `sign${i}`)

/** Every contributor can bring on every sign: the hardest network there can be. */
function tangled(): Knowledge {
  const findings = SIGNS.map((item) => ({ item, p: sourced(0.4), link: 0.3 }))
  return toyKnowledge({
    items: [
      ...toyKnowledge().items,
      ...SIGNS.map((id) => yesNoItem(id, { background: sourced(0.1) }))
    ],
    contributors: SIGNS.map((sign) => toyContributor(`cause-of-${sign}`, { findings })),
    coupling: []
  })
}

describe('more signs than can be weighed together', () => {
  const answers = Object.fromEntries(['chest_pain', ...SIGNS].map((sign) => [sign, 'yes']))
  const { triage, contributors, issues } = assess(
    tangled(),
    { profile: { ageYears: 60 }, answers },
    NOW,
    { full: true }
  )

  it('are set aside as few as need be, and named', () => {
    const setAside = issues.find((issue) => issue.code === 'answer.set-aside')?.params.items
    expect(Array.isArray(setAside) && setAside.length).toBeGreaterThan(0)
    expect(Array.isArray(setAside) && setAside.length).toBeLessThan(SIGNS.length)
    for (const item of Array.isArray(setAside) ? setAside : []) expect(SIGNS).toContain(item)
  })

  it('still leave probabilities with their ranges, and the level of care as it is', () => {
    expect(triage.level).toBe('emergency')
    expect(contributors).toHaveLength(SIGNS.length)
    for (const { low, probability, high } of contributors) {
      expect(probability).toBeGreaterThan(0)
      expect(low).toBeLessThan(probability)
      expect(high).toBeGreaterThan(probability)
    }
  })
})

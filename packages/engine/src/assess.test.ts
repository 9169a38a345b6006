import { describe, expect, it } from 'vitest'
import { type AssessOptions, assess } from './assess.ts'
import type { Assessment } from './shared/assessment.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { Sourced } from './shared/sourced.ts'
import { goldenVectors, publishedKnowledge } from './test-data/golden.test-data.ts'
import { toyKnowledge } from './test-data/toy-knowledge.test-data.ts'
import { sourced, TOY_CONTRIBUTORS } from './test-data/toy-network.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

interface Case {
  readonly answers?: object
  readonly more?: object
  readonly options?: AssessOptions
  readonly knowledge?: Knowledge
}

function assessOf({ answers = {}, more = {}, options = {}, knowledge = toy }: Case): Assessment {
  const person = { profile: { ageYears: 65, sex: 'female' }, answers, ...more }
  return assess(knowledge, person, NOW, options)
}

const CRAMPS = { night_cramp: 'yes', twitching: 'yes', swollen_leg: 'no', chest_pain: 'no' }

function find(assessment: Assessment, id: string) {
  const found = assessment.contributors.find((contributor) => contributor.id === id)
  if (!found) throw new Error(`${id} is not there`)
  return found
}

describe('an assessment', () => {
  it('is the same for the same person at the same moment, and says what made it', () => {
    const once = assessOf({ answers: CRAMPS })
    expect(assessOf({ answers: CRAMPS })).toEqual(once)
    expect(once.madeWith).toEqual({
      engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      knowledge: 'toy',
      at: NOW
    })
  })

  it('is plain data that survives being sent', () => {
    const assessment = assessOf({
      answers: CRAMPS,
      more: { labs: [{ analyte: 'mineral', word: 'low' }] }
    })
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })

  it('is made of anything, with issues for what could not be read', () => {
    const assessment = assess(toy, 'nonsense', NOW)
    expect(assessment.triage.level).toBe('routine')
    expect(assessment.headline.kind).toBe('not-enough')
    expect(assessment.issues[0]?.code).toBe('person.not-an-object')
  })

  it('shows probabilities never above the cap, most probable first', () => {
    const certain = { ...CRAMPS, kidney_disease: 'yes' }
    const more = {
      medicines: ['lasix'],
      labs: [{ analyte: 'mineral', value: 0.45, unit: 'mmol/L' }]
    }
    const { contributors } = assessOf({ answers: certain, more })
    const shown = contributors.map((contributor) => contributor.probability)
    expect(shown).toEqual(shown.toSorted((a, b) => b - a))
    expect(Math.max(...shown)).toBe(0.95)
  })
})

describe('the ranges', () => {
  it('hold the value, and come out the same for the same seed', () => {
    const first = assessOf({ answers: CRAMPS, options: { seed: 7 } })
    expect(assessOf({ answers: CRAMPS, options: { seed: 7 } })).toEqual(first)
    for (const { low, probability, high } of first.contributors) {
      expect(low).toBeLessThanOrEqual(probability)
      expect(high).toBeGreaterThanOrEqual(probability)
    }
    expect(assessOf({ answers: CRAMPS, options: { seed: 8 } }).contributors).not.toEqual(
      first.contributors
    )
  })

  it('are wider where the numbers behind them are less certain', () => {
    const width = (prior: Sourced) => {
      const contributors = TOY_CONTRIBUTORS.map((c) =>
        c.id === 'mineral_low' ? { ...c, prior } : c
      )
      const found = find(
        assessOf({ answers: CRAMPS, knowledge: toyKnowledge({ contributors }) }),
        'mineral_low'
      )
      return found.high - found.low
    }
    expect(width(sourced(0.08, 0.01, 0.4))).toBeGreaterThan(1.2 * width(sourced(0.08, 0.08, 0.08)))
  })

  it('are left out where only the next question is wanted', () => {
    const quick = assessOf({ answers: CRAMPS, options: { full: false } })
    const whole = assessOf({ answers: CRAMPS })
    for (const contributor of quick.contributors) {
      expect([contributor.low, contributor.high]).toEqual([
        contributor.probability,
        contributor.probability
      ])
      expect(contributor.for).toEqual([])
    }
    expect(quick.next).toEqual(whole.next)
    expect(quick.triage).toEqual(whole.triage)
  })
})

describe('the reasons', () => {
  it('for a contributor are answers without which it would be less likely', () => {
    const { for: reasons } = find(assessOf({ answers: CRAMPS }), 'mineral_low')
    expect(reasons[0]?.item).toBe('twitching')
    const { twitching: _, ...others } = CRAMPS
    const without = find(assessOf({ answers: others }), 'mineral_low')
    expect(without.probability).toBeLessThan(
      find(assessOf({ answers: CRAMPS }), 'mineral_low').probability
    )
  })

  it('against it are answers without which it would be more likely', () => {
    const answers = { twitching: 'no', night_cramp: 'yes' }
    const { against, probability } = find(assessOf({ answers }), 'mineral_low')
    expect(against.map((weight) => weight.item)).toEqual(['twitching'])
    const without = find(assessOf({ answers: { night_cramp: 'yes' } }), 'mineral_low')
    expect(without.probability).toBeGreaterThan(probability)
  })

  it('include a laboratory result, strongest first', () => {
    const more = { labs: [{ analyte: 'mineral', value: 0.6, unit: 'mmol/L' }] }
    const { for: reasons } = find(assessOf({ answers: CRAMPS, more }), 'mineral_low')
    expect(reasons.map((reason) => reason.item)).toContain('lab_mineral_low')
    const weights = reasons.map((reason) => reason.weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })

  it('hold for every worked example: taking back the strongest one lowers the probability', () => {
    for (const vector of goldenVectors.slice(0, 14)) {
      const person = vector.person as { answers: Record<string, unknown> }
      const [first] = assess(publishedKnowledge, person, NOW).contributors
      const strongest = first?.for[0]
      if (!first || !strongest || !Object.hasOwn(person.answers, strongest.item)) continue
      const { [strongest.item]: _, ...answers } = person.answers
      const after = assess(publishedKnowledge, { ...person, answers }, NOW, { full: false })
      const then = after.contributors.find((contributor) => contributor.id === first.id)
      expect(then?.probability ?? 0, vector.name).toBeLessThanOrEqual(first.probability)
    }
  })
})

describe('the network', () => {
  const p = (answers: object, id: string, more: object = {}) =>
    assessOf({ answers, more, options: { full: false } }).contributors.find((c) => c.id === id)
      ?.probability ?? 0

  it('blames no tablet that nobody takes, and says nothing while that is not known', () => {
    expect(p({ ...CRAMPS, med_water_tablet: 'no' }, 'tablet_cramp')).toBe(0)
    expect(p({ ...CRAMPS, med_water_tablet: 'yes' }, 'tablet_cramp')).toBeGreaterThan(
      p(CRAMPS, 'tablet_cramp')
    )
    expect(find(assessOf({ answers: CRAMPS }), 'tablet_cramp').listed).toBe(false)
  })

  it('weighs how long a tablet has been taken', () => {
    const taken = { ...CRAMPS, med_water_tablet: 'yes' }
    const years = (tablet_years: number) => p({ ...taken, tablet_years }, 'mineral_low')
    expect(years(10)).toBeGreaterThan(p(taken, 'mineral_low'))
    expect(years(2)).toBeLessThan(p(taken, 'mineral_low'))
  })

  it('keeps what makes cramps unlikely where cramp is not what bothers the person', () => {
    const taken = { med_water_tablet: 'yes' }
    const named = p(
      { ...taken, complaint: ['sudden_cramp'], night_cramp: 'unsure' },
      'tablet_cramp'
    )
    const other = p({ ...taken, complaint: ['swelling'] }, 'tablet_cramp')
    expect(other).toBeLessThan(named)
    expect(p({ ...taken, complaint: 'unsure' }, 'tablet_cramp')).toBe(p(taken, 'tablet_cramp'))
  })

  it('counts a pattern by the parts that were answered, each once', () => {
    const none = p({}, 'narrow_artery')
    const hurts = p({ walking_hurts: 'yes' }, 'narrow_artery')
    expect(hurts).toBeGreaterThan(none)
    expect(p({ complaint: ['walking_pain'] }, 'narrow_artery')).toBeGreaterThan(none)
    expect(p({ complaint: ['swelling'] }, 'narrow_artery')).toBeLessThan(none)
    expect(p({ complaint: 'unsure' }, 'narrow_artery')).toBe(none)
    const both = p({ walking_hurts: 'yes', complaint: ['walking_pain'] }, 'narrow_artery')
    expect(both).toBeCloseTo(hurts, 12)
    expect(p({ walking_hurts: 'no' }, 'narrow_artery')).toBeLessThan(none)
  })

  it('lets a sign explain another away, and opens links only where they apply', () => {
    expect(p({ swollen_leg: 'yes', night_cramp: 'yes' }, 'mineral_low')).toBe(
      p({ swollen_leg: 'yes' }, 'mineral_low')
    )
    expect(p({ twitching: 'yes' }, 'clot')).toBe(p({}, 'clot'))
    expect(p({ twitching: 'yes', swollen_leg: 'yes' }, 'clot')).toBeGreaterThan(
      p({ swollen_leg: 'yes' }, 'clot')
    )
  })

  it('takes a result far beyond the line for stronger than one just beyond', () => {
    const lab = (value: number) => ({ labs: [{ analyte: 'mineral', value, unit: 'mmol/L' }] })
    expect(p({}, 'mineral_low', lab(0.45))).toBeGreaterThan(p({}, 'mineral_low', lab(0.65)))
    expect(p({}, 'mineral_low', lab(0.65))).toBeGreaterThan(p({}, 'mineral_low', lab(1)))
    expect(p({}, 'mineral_low', lab(0.72))).toBe(p({}, 'mineral_low'))
  })

  it('knows that sex and age change what is likely, and takes unspecified for unknown', () => {
    const artery = (sex: string) => p({}, 'narrow_artery', { profile: { ageYears: 65, sex } })
    expect(artery('male')).toBeGreaterThan(artery('unspecified'))
    expect(artery('female')).toBeLessThan(artery('unspecified'))
    const mineral = [25, 45, 65, 80].map((ageYears) =>
      p({}, 'mineral_low', { profile: { ageYears, sex: 'male' } })
    )
    expect(mineral).toEqual(mineral.toSorted((a, b) => a - b))
    expect(new Set(mineral).size).toBe(4)
  })
})

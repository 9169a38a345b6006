import { describe, expect, it } from 'vitest'
import { readPerson } from '../read-person.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { TriageRule } from '../shared/triage-knowledge.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'
import { triageRedFlags } from './triage-red-flags.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function triageOf(answers: object, more: object = {}, knowledge: Knowledge = toy) {
  const person = { profile: { ageYears: 60, sex: 'female' }, answers, ...more }
  return triageRedFlags(knowledge, readPerson(knowledge, person, NOW).evidence)
}

describe('a danger sign', () => {
  it('decides, with its own words and the answer that raised it', () => {
    const { level, reasons } = triageOf({ chest_pain: 'yes', night_cramp: 'yes' })
    expect(level).toBe('emergency')
    expect(reasons[0]).toMatchObject({
      rule: 'CHEST',
      because: ['chest_pain'],
      certainty: 'stated',
      action: 'Call now.'
    })
  })

  it('stays above every lesser one, all of which are told', () => {
    const { reasons } = triageOf({ walking_hurts: 'yes', swollen_leg: 'yes', chest_pain: 'yes' })
    expect(reasons.map((reason) => reason.rule)).toEqual(['CHEST', 'SWOLLEN', 'WALKING'])
  })

  it('fires nothing while it is not answered, or denied', () => {
    expect(triageOf({}).reasons.map((reason) => reason.rule)).toEqual(['ELSE'])
    expect(triageOf({ chest_pain: 'no', swollen_leg: 'no' }).level).toBe('routine')
  })
})

describe('"not sure"', () => {
  it('counts as yes where the rule says so', () => {
    const { level, reasons } = triageOf({ chest_pain: 'unsure' })
    expect(level).toBe('emergency')
    expect(reasons[0]?.certainty).toBe('unsure')
  })

  it('turns "be seen today" into advice by telephone the same day, and others down one level', () => {
    expect(triageOf({ swollen_leg: 'unsure' }).level).toBe('same-day')
    expect(triageOf({ walking_hurts: 'unsure' }).level).toBe('routine')
  })

  it('on the lowest level cannot go lower', () => {
    const lowest: TriageRule = { ...rule('LOW'), level: 'self-care', unsure: 'downgrades' }
    const knowledge = toyKnowledge({ triage: { ...toy.triage, rules: [lowest] } })
    expect(triageOf({ chest_pain: 'unsure' }, {}, knowledge).level).toBe('self-care')
  })

  it('is passed over where the rule ignores it', () => {
    expect(triageOf({ twitching: 'unsure' }).reasons[0]?.rule).toBe('ELSE')
    expect(triageOf({ twitching: 'yes' }).reasons[0]?.rule).toBe('TWITCH')
  })

  it('ranks behind a stated reason of the same level', () => {
    const rules = [rule('FIRST'), { ...rule('SECOND'), when: { item: 'swollen_leg', is: 'yes' } }]
    const knowledge = toyKnowledge({ triage: { ...toy.triage, rules } })
    const { reasons } = triageOf({ chest_pain: 'unsure', swollen_leg: 'yes' }, {}, knowledge)
    expect(reasons.map((reason) => reason.rule)).toEqual(['SECOND', 'FIRST'])
  })
})

function rule(id: string): TriageRule {
  const [first] = toy.triage.rules
  return { ...(first as TriageRule), id }
}

describe('why a rule fired', () => {
  it('names the answers without which it would not have, and all of several that would each do', () => {
    const either: TriageRule = {
      ...rule('EITHER'),
      when: {
        any: [
          { item: 'chest_pain', is: 'yes' },
          { item: 'swollen_leg', is: 'yes' }
        ]
      }
    }
    const knowledge = toyKnowledge({ triage: { ...toy.triage, rules: [either] } })
    const one = triageOf({ chest_pain: 'yes', swollen_leg: 'no' }, {}, knowledge)
    expect(one.reasons[0]?.because).toEqual(['chest_pain'])
    const both = triageOf({ chest_pain: 'yes', swollen_leg: 'yes' }, {}, knowledge)
    expect(both.reasons[0]?.because).toEqual(['chest_pain', 'swollen_leg'])
  })
})

describe('self-care', () => {
  it('has to be earned: every condition answered, nothing else fired', () => {
    const earned = { night_cramp: 'yes', swollen_leg: 'no', chest_pain: 'no' }
    expect(triageOf(earned)).toMatchObject({ level: 'self-care', reasons: [{ rule: 'CALM' }] })
    expect(triageOf({ ...earned, chest_pain: 'unsure' }).level).toBe('emergency')
    expect(triageOf({ night_cramp: 'yes', swollen_leg: 'no' }).level).toBe('routine')
    expect(triageOf({ ...earned, walking_hurts: 'yes' }).level).toBe('within-2-weeks')
  })

  it('is out of reach where no rule gives it', () => {
    const knowledge = toyKnowledge({ triage: { ...toy.triage, rules: [] } })
    expect(triageOf({ night_cramp: 'yes' }, {}, knowledge)).toMatchObject({
      level: 'routine',
      reasons: [{ rule: 'ELSE', because: [] }]
    })
  })
})

describe('a laboratory result', () => {
  const low = { analyte: 'mineral', value: 0.35, unit: 'mmol/L' }

  it('is acted on by itself for two weeks, or where it has no date', () => {
    expect(triageOf({}, { labs: [low] }).level).toBe('emergency')
    expect(triageOf({}, { labs: [{ ...low, date: '2026-11-10' }] }).level).toBe('emergency')
  })

  it('of last month, or from the past, raises nothing by itself', () => {
    expect(triageOf({}, { labs: [{ ...low, date: '2026-10-20' }] }).level).toBe('routine')
    expect(triageOf({}, { labs: [{ ...low, past: true }] }).level).toBe('routine')
  })

  it('that is known only as a word does not pass for a number', () => {
    expect(triageOf({}, { labs: [{ analyte: 'mineral', word: 'low' }] }).level).toBe('routine')
  })
})

describe('Wells points', () => {
  it('describe for the clinician where a clot is in question', () => {
    const triage = triageOf({ swollen_leg: 'yes', kidney_disease: 'yes' })
    expect(triage.wells).toEqual({ points: 3, items: ['swollen_leg', 'kidney_disease'] })
  })

  it('are not there where it is not, and never lower the level', () => {
    expect(triageOf({ chest_pain: 'yes' }).wells).toBeUndefined()
    const wells = { items: [{ item: 'swollen_leg', points: -2 }], note: '' }
    const knowledge = toyKnowledge({ triage: { ...toy.triage, wells } })
    expect(triageOf({ swollen_leg: 'yes' }, {}, knowledge)).toMatchObject({
      level: 'same-day',
      wells: { points: -2 }
    })
  })
})

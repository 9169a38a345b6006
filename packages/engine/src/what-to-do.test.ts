import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import type { Contributor } from './shared/contributor-knowledge.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { toyKnowledge } from './test-data/toy-knowledge.test-data.ts'
import { sourced, TOY_CONTRIBUTORS } from './test-data/toy-network.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()
const CRAMPS = { night_cramp: 'yes', twitching: 'yes', swollen_leg: 'no', chest_pain: 'no' }

function assessOf(answers: object, more: object = {}, knowledge: Knowledge = toy) {
  return assess(knowledge, { profile: { ageYears: 65, sex: 'female' }, answers, ...more }, NOW)
}

/** The same world, but for how common one contributor is. */
function withPrior(id: string, prior: number, knowledge = toy): Knowledge {
  const change = (c: Contributor) => (c.id === id ? { ...c, prior: sourced(prior) } : c)
  return { ...knowledge, contributors: knowledge.contributors.map(change) }
}

describe('the headline', () => {
  it('says which nutrient is likely, possible, or not likely lacking', () => {
    const kind = (prior: number) => {
      const knowledge = withPrior('narrow_artery', 0.6, withPrior('mineral_low', prior))
      return assessOf({ night_cramp: 'yes', kidney_disease: 'no' }, {}, knowledge).headline.kind
    }
    expect([0.5, 0.1, 0.01].map(kind)).toEqual([
      'nutrient-likely',
      'nutrient-possible',
      'nutrient-unlikely'
    ])
  })

  it('says first what a blood test shows', () => {
    const labs = [{ analyte: 'mineral', value: 0.6, unit: 'mmol/L' }]
    expect(assessOf({}, { labs }).headline).toMatchObject({
      kind: 'nutrient-measured',
      contributors: ['mineral_low']
    })
  })

  it('does not pretend to know after one answer', () => {
    expect(assessOf({ night_cramp: 'yes' }).headline).toEqual({
      kind: 'not-enough',
      contributors: ['mineral_low'],
      text: 'Not enough to go on.'
    })
  })

  it('never names a deficiency first while it is less likely than not', () => {
    const { reporting } = toy
    const always = toyKnowledge({ reporting: { ...reporting, notEnough: 0.1 } })
    const { headline, contributors } = assessOf({ ...CRAMPS, twitching: 'no' }, {}, always)
    expect(contributors.find((c) => c.id === 'mineral_low')?.probability).toBeLessThan(0.5)
    expect(headline.kind).not.toBe('nutrient-likely')
  })

  it('names what is more likely beside the nutrient', () => {
    const knowledge = withPrior('narrow_artery', 0.6)
    const { headline } = assessOf({ ...CRAMPS, twitching: 'no' }, {}, knowledge)
    expect(headline.contributors).toEqual(['mineral_low', 'narrow_artery'])
    expect(headline.text).toContain('More likely: narrow_artery.')
  })
})

describe('the shelf of what must be ruled out', () => {
  it('holds a danger that a rule names, with the rule', () => {
    expect(assessOf({ swollen_leg: 'yes' }).mustRuleOut).toMatchObject([
      { id: 'clot', because: ['SWOLLEN'] }
    ])
  })

  it('holds a danger that only the answers speak for, with those answers', () => {
    const quiet = toyKnowledge({ triage: { ...toy.triage, rules: [] } })
    expect(assessOf({ swollen_leg: 'yes' }, {}, quiet).mustRuleOut).toMatchObject([
      { id: 'clot', because: ['swollen_leg'] }
    ])
  })

  it('is empty where nothing speaks for a danger, which then is not listed either', () => {
    const { mustRuleOut, contributors } = assessOf(CRAMPS)
    expect(mustRuleOut).toEqual([])
    expect(contributors.find((c) => c.id === 'clot')?.listed).toBe(false)
  })

  it('puts a stated danger before one raised by "not sure"', () => {
    const [clot] = TOY_CONTRIBUTORS.filter((c) => c.id === 'clot')
    if (!clot) throw new Error('no clot')
    const heart = {
      ...clot,
      id: 'heart',
      name: 'heart',
      findings: [],
      shelf: { minLR: 5, rules: ['CHEST'] }
    }
    const knowledge = toyKnowledge({ contributors: [...TOY_CONTRIBUTORS, heart] })
    const shelf = assessOf({ swollen_leg: 'unsure', chest_pain: 'yes' }, {}, knowledge).mustRuleOut
    expect(shelf.map((entry) => entry.id)).toEqual(['heart', 'clot'])
  })
})

describe('a family', () => {
  it('is listed once, under its likeliest member', () => {
    const [mineral] = TOY_CONTRIBUTORS
    if (!mineral) throw new Error('no mineral')
    const relative = { ...mineral, id: 'mineral_loss', name: 'mineral_loss', family: 'mineral_low' }
    const knowledge = toyKnowledge({ contributors: [...TOY_CONTRIBUTORS, relative] })
    const listed = assessOf(CRAMPS, {}, knowledge).contributors.filter((c) => c.listed)
    expect(listed.filter((c) => c.id.startsWith('mineral'))).toHaveLength(1)
  })
})

describe('tests worth asking for', () => {
  it('are those of the rule that fired, then those that would settle what is likely', () => {
    const { tests } = assessOf({ ...CRAMPS, swollen_leg: 'yes' })
    expect(tests).toMatchObject([
      { analyte: 'blood', name: 'Blood count', why: 'It may be a clot.' },
      { analyte: 'mineral', why: 'To settle mineral_low.' }
    ])
  })

  it('leave out what was measured this week', () => {
    const labs = [{ analyte: 'mineral', value: 0.9, unit: 'mmol/L', date: '2026-11-15' }]
    expect(assessOf(CRAMPS, { labs }).tests.map((test) => test.analyte)).not.toContain('mineral')
    const old = [{ analyte: 'mineral', value: 0.6, unit: 'mmol/L', date: '2026-09-30' }]
    expect(assessOf(CRAMPS, { labs: old }).tests.map((test) => test.analyte)).toContain('mineral')
  })

  it('ask for minerals that fall together, together', () => {
    const contributors = TOY_CONTRIBUTORS.map((c) =>
      c.id === 'mineral_low' ? { ...c, wouldSettle: ['potassium'] } : c
    )
    const tests = assessOf(CRAMPS, {}, toyKnowledge({ contributors })).tests.map(
      (test) => test.analyte
    )
    expect(tests).toEqual(['potassium', 'magnesium_serum', 'calcium_adjusted'])
  })
})

describe('measures against cramps', () => {
  it('are those that fit what is listed', () => {
    expect(assessOf(CRAMPS).actions).toMatchObject([
      { id: 'calf_stretch', why: 'mineral_low' },
      { id: 'calf_rub', why: 'mineral_low' }
    ])
  })

  it('are changed or left out where an answer, or doubt, speaks against them', () => {
    const { actions } = assessOf({ ...CRAMPS, kidney_disease: 'unsure', pregnant: 'yes' })
    expect(actions).toMatchObject([{ id: 'calf_stretch', caution: 'Sit down for it.' }])
  })

  it('are not offered while urgent care is needed', () => {
    expect(assessOf({ ...CRAMPS, chest_pain: 'yes' }).actions).toEqual([])
    expect(assessOf({ ...CRAMPS, swollen_leg: 'yes' }).actions).toEqual([])
  })
})

describe('the interview', () => {
  const next = (answers: object, skipped: string[] = [], more: object = {}) => {
    const person = { profile: { ageYears: 65, sex: 'female' }, answers, ...more }
    return assess(toy, person, NOW, { full: false, skipped })
  }

  it('asks for danger first, then what is always asked, in order', () => {
    expect(next({}).next).toMatchObject({
      item: 'danger',
      kind: 'checklist',
      items: ['chest_pain', 'swollen_leg']
    })
    expect(next({}).triage.openRedFlags).toEqual(['chest_pain', 'swollen_leg'])
    const calm = { danger: [] }
    expect(next(calm).triage.openRedFlags).toEqual([])
    expect(next(calm).next?.item).toBe('complaint')
    expect(next({ ...calm, complaint: ['sudden_cramp'] }).next?.item).toBe('medicines')
  })

  it('stops at a stated emergency, and not at one that only doubt raised', () => {
    expect(next({ chest_pain: 'yes' })).toMatchObject({ stop: 'emergency' })
    expect(next({ chest_pain: 'yes' }).next).toBeUndefined()
    expect(next({ chest_pain: 'unsure' }).stop).toBeUndefined()
  })

  it('does not ask again what was passed over, or what was told by naming medicines', () => {
    expect(next({}, ['danger']).next?.item).toBe('complaint')
    const told = next({ danger: [], complaint: ['swelling'] }, [], { medicines: ['lasix'] })
    expect(told.next?.item).not.toBe('medicines')
  })

  it('then asks what tells most, and ends', () => {
    const answers: Record<string, unknown> = {
      danger: [],
      complaint: ['sudden_cramp'],
      medicine_list_complete: 'no'
    }
    const asked: string[] = []
    for (let turn = 0; turn < 40; turn++) {
      const { next: question, stop } = next(answers, asked)
      if (!question) {
        expect(['settled', 'enough-asked']).toContain(stop)
        break
      }
      expect(asked).not.toContain(question.item)
      asked.push(question.item)
      for (const item of question.items) answers[item] = 'no'
    }
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.length).toBeLessThan(20)
  })
})

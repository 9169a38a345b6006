import { describe, expect, it } from 'vitest'
import type { IntakeKnowledge, LifeStage } from '../shared/intake-knowledge.ts'
import type { LimitRule } from '../shared/limit-knowledge.ts'
import type { Profile } from '../shared/person.ts'
import {
  amount,
  oreLimit,
  selector,
  TOY_LIMITS,
  type ToyPerson,
  toyEvidence,
  toyIntake
} from '../test-data/toy-limits.test-data.ts'
import type { Usual } from './apply-limit-rule.ts'
import { riskFacts } from './risk-facts.ts'
import { safetyLimits } from './safety-limits.ts'
import { whatHolds } from './what-holds.ts'

const ADULTS = (id: string, sex: LifeStage['sex'], fromYears = 19): LifeStage => ({
  id,
  label: id,
  sex,
  stage: 'none',
  fromYears,
  belowYears: fromYears === 19 ? 51 : null
})
const INTAKE = {
  lifeStages: [ADULTS('women', 'female'), ADULTS('men', 'male'), ADULTS('old', 'male', 51)],
  nutrients: [
    {
      id: 'ore',
      name: 'Ore',
      unit: 'mg',
      upperLimit: { counts: 'total', unit: 'mg' },
      adjustments: [],
      values: { women: { ul: 80 }, men: { ul: 100 }, old: { ul: 60 } }
    },
    {
      id: 'air',
      name: 'Air',
      unit: 'L',
      upperLimit: { counts: 'total', unit: 'L' },
      adjustments: [],
      values: { women: { ul: null }, men: {}, old: {} }
    }
  ]
} as unknown as IntakeKnowledge

function limitsOf(rules: readonly LimitRule[], person: ToyPerson = {}, usual: Usual = null) {
  const knowledge = { limits: { ...TOY_LIMITS, rules }, intake: INTAKE }
  return safetyLimits(knowledge, toyEvidence(person), usual)
}

function firstOf(rule: Partial<LimitRule>, person: ToyPerson = {}, usual: Usual = null) {
  const { limits } = limitsOf([oreLimit(rule)], person, usual)
  return limits.find(({ id }) => id === 'ore.limit')
}

const BODY = {
  on: 'nutrient',
  nutrient: 'ore',
  counts: 'supplement',
  of: 'total',
  unit: 'mg'
} as const

describe('a limit', () => {
  it('holds for everybody where it says so', () => {
    const limits = { ...BODY, max: amount(9) }
    expect(firstOf({ everybody: true, limits, grade: 'B' })).toMatchObject({
      kind: 'max',
      max: 9,
      min: null,
      because: [],
      closed: false,
      grade: 'B'
    })
  })

  it('names what set it: an answer, a result, the profile, and medicines instead of their group', () => {
    const when = {
      all: [
        { any: [{ ref: 'ill' }, { lab: 'kidney', lt: 3 }, { labWord: 'kidney', is: 'low' }] },
        { not: { item: 'well', is: 'yes' } },
        { profile: 'ageYears', gte: 50 },
        { item: 'takes:pills', is: 'yes' }
      ]
    } as const
    const person = {
      answers: { ill: 'yes' },
      profile: { ageYears: 60 },
      labs: [
        { analyte: 'kidney', value: 2 },
        { analyte: 'kidney', word: 'low' as const }
      ],
      medicines: [{ id: 'pill', given: 'Pill 5 mg' }]
    }
    expect(firstOf({ when }, person)?.because).toEqual([
      'ill',
      'kidney',
      'profile.ageYears',
      'pill'
    ])
  })

  it('does not hold for a medicine of the same entry that was named and does not count', () => {
    const when = { item: 'takes:pills', is: 'yes' }
    const taking = (given: string) => ({ medicines: [{ id: 'pill', given }] })
    expect(firstOf({ when }, taking('Mildpill 5 mg'))).toBeUndefined()
    expect(firstOf({ when }, taking('pill'))).toBeDefined()
  })

  it('counts a medicine of a list that may miss others, and trusts no list that may', () => {
    const rule: Partial<LimitRule> = {
      when: {
        any: [
          { item: 'takes:pills', is: 'yes' },
          { item: 'takes:count', gte: 2 }
        ]
      },
      closedWhen: { item: 'takes:pills', answered: false },
      missing: ['medicines']
    }
    const listing = (id: string, complete?: string) =>
      firstOf(rule, {
        medicines: [{ id, given: id }],
        answers: complete ? { medicine_list_complete: complete } : {}
      })
    expect(listing('pill', 'no')).toMatchObject({ closed: false, because: ['pill'] })
    expect(listing('other', 'no')).toMatchObject({ closed: true, missing: ['medicines'] })
    expect(listing('other', 'unsure')).toMatchObject({ closed: true })
    expect(listing('other', 'yes')).toBeUndefined()
    expect(listing('other')).toBeUndefined()
    const two = [
      { id: 'other', given: 'a' },
      { id: 'third', given: 'b' }
    ]
    expect(firstOf(rule, { medicines: two })?.because).toEqual(['other', 'third'])
  })

  it('is closed where its data is missing, and asks only for what is missing', () => {
    const rule: Partial<LimitRule> = {
      when: { ref: 'ill' },
      closedWhen: {
        any: [
          { item: 'ill', answered: false },
          { item: 'takes:count', answered: false },
          { lab: 'kidney', answered: false },
          { profile: 'ageYears', answered: false }
        ]
      },
      closedText: 'Closed.',
      missing: ['ill', 'medicines', 'kidney', 'profile.ageYears']
    }
    const nothing = firstOf(rule)
    expect(nothing).toMatchObject({ closed: true, text: 'Closed.', missing: rule.missing })
    const all = {
      answers: { ill: 'no', medicine_list_complete: 'yes' },
      profile: { ageYears: 50 },
      labs: [{ analyte: 'kidney', value: 9 }]
    }
    expect(firstOf(rule, all)).toBeUndefined()
    const unsure = { ...all, answers: { ...all.answers, ill: 'unsure' } }
    expect(firstOf(rule, unsure)).toMatchObject({ closed: true, missing: ['ill'] })
    expect(firstOf({ ...rule, closedText: undefined, missing: undefined } as never)).toMatchObject({
      text: 'Known.',
      missing: []
    })
  })

  it('is closed by an old result and never opened by one', () => {
    const old = (value: number) => ({
      labs: [{ analyte: 'kidney', value, countsInRanking: false }]
    })
    const rule: Partial<LimitRule> = {
      when: { lab: 'kidney', lt: 3 },
      closedWhen: { lab: 'kidney', answered: false },
      missing: ['kidney']
    }
    expect(firstOf(rule, old(1))).toMatchObject({ closed: false })
    expect(firstOf(rule, old(9))).toMatchObject({ closed: true, missing: ['kidney'] })
  })

  it('around what is usual lies around the food log, and lets nothing change without one', () => {
    const share = (value: number) => ({ ...amount(value), shareOfUsual: true as const })
    const limits = { ...BODY, of: 'change', min: share(-0.25), max: share(0.5) } as const
    const rule: Partial<LimitRule> = { everybody: true, limits }
    expect(firstOf(rule, {}, toyIntake({ amount: 40 }))).toMatchObject({
      kind: 'band',
      min: -10,
      max: 20,
      closed: false
    })
    const unlogged = firstOf(rule)
    expect(unlogged).toMatchObject({ kind: 'band', max: 0, closed: true, missing: ['foodLog'] })
  })

  it('can be a least amount, a food or a supplement', () => {
    expect(firstOf({ everybody: true, limits: { ...BODY, min: amount(2) } })).toMatchObject({
      kind: 'min',
      min: 2,
      max: null
    })
    const foods = selector(['rock'])
    expect(firstOf({ everybody: true, limits: { on: 'food', foods, of: 'all' } })).toMatchObject({
      kind: 'block',
      foods,
      of: 'all'
    })
    expect(
      firstOf({ everybody: true, limits: { on: 'supplement', supplement: 'ore', verdict: 'no' } })
    ).toMatchObject({ kind: 'block', supplement: 'ore', verdict: 'no' })
  })

  it('that names a condition or a group of medicines nobody wrote is a bug', () => {
    expect(() => firstOf({ when: { ref: 'unwritten' } })).toThrow(/unwritten/)
    const { ever } = riskFacts(TOY_LIMITS, toyEvidence())
    expect(() => whatHolds({ ref: 'unwritten' }, ever)).toThrow(/unwritten/)
    const [interaction] = TOY_LIMITS.supplements[0]?.interactions ?? []
    const advice = { interactions: [{ ...interaction, group: 'unwritten' }] }
    const limits = { ...TOY_LIMITS, supplements: [advice] } as never
    expect(() => safetyLimits({ limits, intake: INTAKE }, toyEvidence())).toThrow(/unwritten/)
  })
})

describe('a medicine that nobody knows', () => {
  it('could be any: what depends on medicines is closed, also where the list is complete', () => {
    const rule = {
      when: { item: 'takes:pills', is: 'yes' },
      closedWhen: { item: 'takes:pills', answered: false },
      missing: ['medicines'],
      closedText: 'Unknown.'
    } as const
    const person = { answers: { medicine_list_complete: 'yes' } }
    expect(firstOf(rule, person)).toBeUndefined()
    expect(firstOf(rule, { ...person, hasUnknownMedicine: true })).toMatchObject({
      closed: true,
      missing: ['medicines']
    })
  })
})

describe('the upper intake level', () => {
  const upper = (profile: Profile) => limitsOf([], { profile }).limits

  it('is that of the life stage, and none where none was set', () => {
    expect(upper({ ageYears: 30, sex: 'female' })).toMatchObject([
      { id: 'ore.upper-limit', max: 80, closed: false, text: 'At most.' }
    ])
  })

  it('is the lowest that could hold where age or sex is not known', () => {
    expect(upper({ ageYears: 30 })).toMatchObject([{ max: 80, closed: true }])
    expect(upper({ ageYears: 70, sex: 'unspecified' })).toMatchObject([{ max: 60 }])
    expect(upper({})).toMatchObject([
      { max: 60, missing: ['profile.ageYears', 'profile.sex'], text: 'At most, age unknown.' }
    ])
  })
})

describe('hours apart', () => {
  it('are said for the medicines that are taken, and only for those', () => {
    expect(limitsOf([]).apart).toEqual([])
    const { apart } = limitsOf([], { medicines: [{ id: 'pill', given: 'pill' }] })
    expect(apart).toMatchObject([
      {
        supplement: 'ore',
        medicine: 'pill',
        supplementFirst: 4,
        medicineFirst: 2,
        basis: 'verified'
      },
      { supplementFirst: null, medicineFirst: 1, basis: 'estimate' }
    ])
  })
})

describe('an allergy or a diet', () => {
  it('leaves foods out by its rule, or by its own name where there is no rule', () => {
    const profile = { diet: ['No rock', 'airy'], allergies: [' Dust ', 'glitter', ''] }
    const { limits, dietsNotKnown } = limitsOf([], { profile })
    expect(limits.filter(({ on }) => on === 'food')).toMatchObject([
      { id: 'diet.rockless', of: 'more', because: ['profile.diet'] },
      { id: 'allergy.dust' },
      {
        id: 'allergy.glitter',
        text: 'No glitter.',
        foods: { groups: ['Stews'], words: ['glitter*'] }
      }
    ])
    expect(dietsNotKnown).toEqual(['airy'])
  })
})

import { describe, expect, it } from 'vitest'
import type { IntakeKnowledge } from '../shared/intake-knowledge.ts'
import type { LimitRule } from '../shared/limit-knowledge.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'
import type { Product } from '../shared/supplement-check.ts'
import {
  amount,
  oreLimit,
  TOY_ADVICE,
  TOY_LIMITS,
  type ToyPerson,
  toyEvidence,
  toyIntake
} from '../test-data/toy-limits.test-data.ts'
import type { Usual } from './apply-limit-rule.ts'
import { checkSupplements } from './check-supplements.ts'

const INTAKE = { lifeStages: [], nutrients: [] } as unknown as IntakeKnowledge
const ORE: Product = {
  supplement: 'ore',
  taking: false,
  entry: 0,
  perDay: null,
  mayBeSalt: false,
  noneOfThese: true
}
const LACKING = toyIntake({ amount: 10, verdict: 'probably-too-little' })
const atMost = (max: number, counts: 'supplement' | 'total' = 'supplement') =>
  oreLimit({
    everybody: true,
    limits: { on: 'nutrient', nutrient: 'ore', counts, of: 'total', unit: 'mg', max: amount(max) }
  })

interface Case {
  readonly rules?: readonly LimitRule[]
  readonly advice?: Partial<SupplementAdvice>
  readonly person?: ToyPerson
  readonly usual?: Usual
  readonly products?: readonly Product[]
}

function checkAll({ rules = [], advice, person, usual = LACKING, products = [ORE] }: Case) {
  const supplements = [{ ...TOY_ADVICE, ...advice }]
  const knowledge = { limits: { ...TOY_LIMITS, rules, supplements }, intake: INTAKE }
  return checkSupplements(knowledge, { evidence: toyEvidence(person), usual }, products)
}

function check(given: Case = {}) {
  const [first] = checkAll(given)
  if (!first) throw new Error('nothing was checked')
  return first
}

const codes = (given: Case) => check(given).reasons.map(({ code }) => code)

describe('a supplement', () => {
  it('that closes a gap and meets no limit could be tried, with dose, weeks and when to stop', () => {
    expect(check()).toMatchObject({
      verdict: 'could-try',
      reasons: [{ code: 'couldTry' }, { code: 'eatsTooLittle' }],
      trial: { amount: 40, unit: 'mg', weeks: 4, stopWhen: ['You rattle.'] },
      forms: TOY_ADVICE.forms,
      message: 'Dig.'
    })
  })

  it('is blocked by a limit on it or on all supplements, the hardest first', () => {
    const block = (supplement: string, verdict: 'no' | 'ask-first' | 'test-first') =>
      oreLimit({
        id: `${supplement}.${verdict}`,
        everybody: true,
        limits: { on: 'supplement', supplement, verdict }
      })
    const rules = [block('any', 'test-first'), block('any', 'ask-first'), block('tin', 'no')]
    expect(check({ rules })).toMatchObject({ verdict: 'ask-first', trial: null })
    expect(codes({ rules })).toEqual(['any.ask-first', 'any.test-first'])
    expect(check({ rules: [...rules, block('ore', 'no')] }).verdict).toBe('no')
  })

  it('that nobody asked about its dangers is to be asked about first', () => {
    expect(check({ products: [{ ...ORE, noneOfThese: false }] })).toMatchObject({
      verdict: 'ask-first',
      reasons: [{ code: 'notConfirmed', text: 'Not with a stone heart.' }]
    })
    expect(
      check({ advice: { mustNot: [] }, products: [{ ...ORE, noneOfThese: false }] }).verdict
    ).toBe('could-try')
  })

  it('waits for a test that is asked of this person and has no recent result', () => {
    const old = { answers: { old: 'yes' } }
    expect(check({ person: old })).toMatchObject({ verdict: 'test-first', tests: ['kidney'] })
    expect(check({ person: { answers: { old: 'unsure' } } }).verdict).toBe('test-first')
    for (const result of [{ value: 4 }, { word: 'normal' as const }]) {
      const person = { ...old, labs: [{ analyte: 'kidney', ...result }] }
      expect(check({ person }).verdict).toBe('could-try')
    }
    const advice = {
      tests: [{ analytes: ['kidney'], text: 'Test.', basis: 'estimate' as const, sources: [] }]
    }
    expect(check({ advice }).verdict).toBe('test-first')
  })

  it('is not needed where a result or the food log shows enough, unless food cannot tell', () => {
    const enough = toyIntake({ amount: 90, verdict: 'probably-enough' })
    expect(check({ usual: enough }).verdict).toBe('not-needed')
    expect(codes({ usual: enough })).toEqual(['eatsEnough'])
    const { foodTells: _, ...poorlyTaken } = TOY_ADVICE
    const knowledge = {
      limits: { ...TOY_LIMITS, supplements: [poorlyTaken] },
      intake: INTAKE
    }
    const [blind] = checkSupplements(knowledge, { evidence: toyEvidence(), usual: enough }, [ORE])
    expect(blind?.reasons[0]?.code).toBe('needNotKnown')
    const measured = { labs: [{ analyte: 'ore', value: 7 }] }
    expect(codes({ person: measured })).toEqual(['highResult'])
  })

  it('is needed where a result shows the lack, whatever the food log says', () => {
    const person = { labs: [{ analyte: 'ore', value: 0.4 }] }
    const usual = toyIntake({ amount: 90, verdict: 'probably-enough' })
    expect(codes({ person, usual })).toEqual(['couldTry', 'lowResult'])
  })

  it('may be tried without a lack by those a trial was about', () => {
    expect(codes({ person: { answers: { miner: 'yes' } } })).toEqual(['couldTry', 'couldTry'])
  })

  it('of which nobody knows the need waits for a test or a food log', () => {
    expect(check({ usual: null })).toMatchObject({
      verdict: 'test-first',
      reasons: [{ code: 'needNotKnown' }]
    })
  })

  it('that only a doctor should give is never offered', () => {
    const { try: _, ...advice } = TOY_ADVICE
    const knowledge = { limits: { ...TOY_LIMITS, supplements: [advice] }, intake: INTAKE }
    const verdictFor = (usual: Usual) =>
      checkSupplements(knowledge, { evidence: toyEvidence(), usual }, [ORE])[0]?.reasons[0]
    expect(verdictFor(LACKING)).toMatchObject({ code: 'needsDoctor', verdict: 'ask-first' })
    expect(verdictFor(null)).toMatchObject({ code: 'noReason', verdict: 'not-needed' })
  })

  it('says hours and quarrels with the medicines taken', () => {
    const person = { medicines: [{ id: 'pill', given: 'pill' }] }
    expect(check({ person })).toMatchObject({
      interactions: ['They quarrel.'],
      apart: [{ medicineFirst: 2 }, { medicineFirst: 1 }]
    })
    expect(check()).toMatchObject({ interactions: [], apart: [] })
  })

  it('that Charley does not know is left out', () => {
    expect(checkAll({ products: [{ ...ORE, supplement: 'tin' }] })).toEqual([])
  })
})

describe('the amount', () => {
  const product = (perDay: number | null, parts: Partial<Product> = {}) => ({
    ...ORE,
    perDay,
    ...parts
  })

  it('above a limit is too much, and says how much', () => {
    const given = { rules: [atMost(50)], products: [product(60)] }
    expect(check(given)).toMatchObject({
      verdict: 'no',
      perDay: { amount: 60, unit: 'mg' },
      trial: null,
      reasons: [{ code: 'tooMuch', text: '60 of 50 mg.', because: ['ore.limit'] }]
    })
    expect(codes({ ...given, products: [product(60, { mayBeSalt: true })] })).toEqual([
      'tooMuch',
      'labelMeansSalt'
    ])
    expect(check({ ...given, products: [product(50)] }).verdict).toBe('could-try')
  })

  it('counts food at its high end where the limit counts food', () => {
    const usual = toyIntake({ amount: 30, high: 80, verdict: 'probably-too-little' })
    const rules = [atMost(100, 'total')]
    expect(check({ rules, usual }).trial).toMatchObject({ amount: 20 })
    expect(check({ rules, usual, products: [product(30)] }).verdict).toBe('no')
    const tablets = [atMost(100, 'supplement')]
    expect(check({ rules: tablets, usual }).trial).toMatchObject({ amount: 40 })
  })

  it('is not offered while food counts and is not known', () => {
    const person = { labs: [{ analyte: 'ore', value: 0.4 }] }
    expect(check({ rules: [atMost(100, 'total')], person, usual: null })).toMatchObject({
      verdict: 'ask-first',
      reasons: [{ code: 'foodNotKnown' }]
    })
    expect(check({ rules: [atMost(100)], person, usual: null }).verdict).toBe('could-try')
  })

  it('of other products taken counts, once, whether they are listed or logged', () => {
    const other = product(45, { taking: true })
    const rules = [atMost(50)]
    const [thought] = checkAll({ rules, products: [product(null), other] })
    expect(thought?.trial).toMatchObject({ amount: 5 })
    const usual = toyIntake({ amount: 60, fromSupplements: 45, verdict: 'probably-too-little' })
    const [both] = checkAll({ rules, usual, products: [product(null), other] })
    expect(both?.trial).toMatchObject({ amount: 5 })
    const [taken] = checkAll({ rules, usual, products: [other] })
    expect(taken?.reasons.map(({ code }) => code)).not.toContain('tooMuch')
    const full = checkAll({ rules, products: [product(null), product(50, { taking: true })] })
    expect(full[0]?.verdict).toBe('no')
    const unsaid = checkAll({ rules, products: [product(10), product(null, { taking: true })] })
    expect(unsaid[0]?.verdict).toBe('could-try')
  })

  it('that is not on the label of what is taken has to be looked up', () => {
    expect(codes({ products: [product(null, { taking: true })] })).toEqual(['amountNotKnown'])
  })

  it('may only fall under a limit that has a highest amount', () => {
    const least = oreLimit({
      everybody: true,
      limits: {
        on: 'nutrient',
        nutrient: 'ore',
        counts: 'total',
        of: 'total',
        unit: 'mg',
        min: amount(5)
      }
    })
    expect(check({ rules: [least] }).trial).toMatchObject({ amount: 40 })
  })
})

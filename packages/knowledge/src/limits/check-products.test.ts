import { checkProducts, reportIntake, type SupplementCheck } from '@charley/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFoods } from '../foods.ts'
import { KNOWLEDGE, NOW, personWho, SAFETY, type Told } from './careful-person.test-data.ts'
import { intakeWith } from './intake-with.test-data.ts'

const foods = await loadFoods()

function checkAll(input: unknown, usual = intakeWith({})) {
  return checkProducts(KNOWLEDGE, SAFETY, { input, usual, foods, now: NOW })
}

function checked(told: Told): SupplementCheck {
  const [first] = checkAll(personWho(told)).supplements
  if (!first) throw new Error('nothing was checked')
  return first
}

const IDS = SAFETY.limits.supplements.map(({ id }) => id)

describe('checking supplements with the real knowledge', () => {
  it('counts magnesium oxide by its magnesium, over all products together', () => {
    const half = { id: 'magnesium', form: 'oxide', amount: 250, unit: 'mg', basis: 'compound' }
    const [one, other] = checkAll(personWho({ supplements: [half, half] })).supplements
    expect(one?.perDay?.amount).toBeCloseTo(150.75)
    expect(one?.reasons[0]).toMatchObject({ code: 'tooMuch', verdict: 'no' })
    expect(other?.verdict).toBe('no')
    expect(checked({ supplements: [half] }).reasons[0]?.code).not.toBe('tooMuch')
  })

  it('never calls enough what is enough only with the product itself', () => {
    const eat = (food: string, grams: number) =>
      ['2026-11-01', '2026-11-02', '2026-11-03'].map((date) => ({ date, food, grams }))
    const little = [...eat('sr28:20045', 600), ...eat('sr28:05064', 400)]
    const tablet = {
      id: 'magnesium',
      amount: 150,
      unit: 'mg',
      basis: 'elemental',
      noneOfThese: true
    }
    const reasons = (foodLog: readonly object[], supplements: readonly object[]) => {
      const person = { ...personWho({ supplements }), foodLog }
      const usual = reportIntake(KNOWLEDGE, { foods, intake: SAFETY.intake }, person)
      const verdict = usual.nutrients.find(({ id }) => id === 'magnesium')?.verdict
      const codes = checkAll(person, usual).supplements[0]?.reasons.map(({ code }) => code)
      return { verdict, codes }
    }
    const alone = reasons(little, [tablet])
    expect(alone.verdict).toBe('probably-enough')
    expect(alone.codes).toEqual(['couldTry', 'eatsTooLittle'])
    const halves = { ...tablet, amount: 75 }
    expect(reasons(little, [halves, halves]).codes).not.toContain('eatsEnough')
    expect(reasons([...little, ...eat('sr28:12014', 60)], [tablet]).codes).toContain('eatsEnough')
  })

  it('reads vitamin D in international units', () => {
    const product = { id: 'vitamin d3', amount: 800, unit: 'IU' }
    expect(checked({ considering: [product] }).perDay).toEqual({ amount: 20, unit: 'µg' })
    const much = checked({ considering: [{ ...product, amount: 10000 }] })
    expect(much).toMatchObject({ verdict: 'no', reasons: [{ code: 'tooMuch' }] })
  })

  it('says in one line what the trials found', () => {
    const lines = checked({ considering: [{ id: 'magnesium' }] }).evidence
    expect(lines[0]?.text).toMatch(/no better than a dummy/)
    expect(lines.map(({ about }) => about)).toContain('pregnancy')
  })

  it('offers vitamin K2 only to those the trial was about', () => {
    const trial = {
      profile: { ageYears: 71 },
      answers: { sudden_cramp: 'yes' },
      considering: [{ id: 'vitamin_k2', noneOfThese: true }]
    }
    expect(checked(trial)).toMatchObject({
      verdict: 'could-try',
      trial: { amount: 180, unit: 'µg', weeks: 8 }
    })
    expect(checked({ ...trial, profile: { ageYears: 58 } }).verdict).not.toBe('could-try')
    expect(checked({ ...trial, medicines: ['furosemide'] }).verdict).not.toBe('could-try')
  })

  it('says once what is wrong with the input', () => {
    const { supplements, issues } = checkAll({
      profile: { ageYears: 60, sex: 'male' },
      supplements: [{ id: 'moondust' }],
      considering: [{ id: 'iron', amount: 'x', unit: 'mg' }]
    })
    expect(supplements).toHaveLength(1)
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'supplements.0.id supplement.unknown',
      'considering.0.amount supplement.invalid'
    ])
    expect(checkAll('nobody').issues).toMatchObject([{ code: 'person.not-an-object' }, {}])
  })

  it('never calls worth a try what a limit blocks, and never offers more than a limit', () => {
    const told = fc.record({
      profile: fc.record({
        ageYears: fc.integer({ min: 16, max: 90 }),
        pregnancy: fc.constantFrom('no', 'pregnant', 'lactating')
      }),
      medicines: fc.subarray(['warfarin', 'digoxin', 'ramipril', 'indapamide', 'omeprazole']),
      without: fc.subarray(['egfr', 'ferritin', 'hx_kidney_disease', 'medicine_list_complete']),
      considering: fc.constant(IDS.map((id) => ({ id, noneOfThese: true })))
    })
    const eaten = fc.record({
      amount: fc.integer({ min: 0, max: 300 }),
      verdict: fc.constantFrom('probably-too-little', 'cannot-tell', 'probably-enough')
    })
    fc.assert(
      fc.property(told, eaten, (person, one) => {
        const usual = intakeWith(
          Object.fromEntries(SAFETY.intake.nutrients.map(({ id }) => [id, one]))
        )
        for (const check of checkAll(personWho(person), usual).supplements) {
          const worst = check.reasons.map(({ verdict }) => verdict)
          if (check.trial === null) continue
          expect(new Set(worst)).toEqual(new Set(['could-try']))
          expect(check.trial.amount).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 }
    )
  })
})

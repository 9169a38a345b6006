import {
  checkProducts,
  isFoodSelected,
  type Limit,
  readPerson,
  safetyLimits
} from '@charley/engine'
import { describe, expect, test } from 'vitest'
import { loadFoods } from '../foods.ts'
import { KNOWLEDGE, NOW, personWho, SAFETY, type Told } from './careful-person.test-data.ts'
import { intakeWith } from './intake-with.test-data.ts'

const foods = await loadFoods()

function limitsFor(told: Told, usual = intakeWith({})): readonly Limit[] {
  const { evidence } = readPerson(KNOWLEDGE, personWho(told), NOW)
  return safetyLimits(SAFETY, evidence, usual).limits
}

function check(told: Told, product: object, usual = intakeWith({})) {
  const input = personWho({ ...told, considering: [{ noneOfThese: true, ...product }] })
  const { supplements, issues } = checkProducts(KNOWLEDGE, SAFETY, {
    input,
    usual,
    foods,
    now: NOW
  })
  expect(issues).toEqual([])
  const [checked] = supplements
  if (!checked) throw new Error('nothing was checked')
  return checked
}

function isAllowed(limits: readonly Limit[], name: string, group = 'Poultry products'): boolean {
  return !limits.some(
    (limit) => limit.on === 'food' && isFoodSelected(limit.foods, { name, group })
  )
}

const egfr = (value: number) => ({ labs: [{ analyte: 'egfr', value, unit: 'mL/min/{1.73_m2}' }] })

describe('safety facts', () => {
  test('1. No potassium tablets and no salt substitute, for anyone', () => {
    for (const told of [{}, { labs: [{ analyte: 'potassium', value: 3.1, unit: 'mmol/L' }] }]) {
      expect(check(told, { id: 'potassium' })).toMatchObject({ verdict: 'no', trial: null })
      expect(check(told, { id: 'salt substitute' }).verdict).toBe('no')
      expect(isAllowed(limitsFor(told), 'Salt substitute', 'Spices and herbs')).toBe(false)
    }
  })

  test('2. No magnesium in severe kidney disease, and a kidney test before it', () => {
    expect(check(egfr(25), { id: 'magnesium' }).verdict).toBe('no')
    expect(check(egfr(45), { id: 'magnesium' }).verdict).toBe('ask-first')
    const untested = { profile: { ageYears: 64 }, without: ['egfr'] }
    const low = intakeWith({ magnesium: { verdict: 'probably-too-little' } })
    expect(check(untested, { id: 'magnesium' }, low)).toMatchObject({
      verdict: 'test-first',
      tests: ['egfr']
    })
    expect(
      check({ answers: { hx_kidney_disease: 'yes' }, without: ['egfr'] }, { id: 'magnesium' })
        .verdict
    ).toBe('no')
  })

  test('3. No iron without ferritin, and none with full stores', () => {
    const untested = check({ without: ['ferritin'] }, { id: 'iron', amount: 65, unit: 'mg' })
    expect(untested).not.toMatchObject({ verdict: 'could-try' })
    const low = intakeWith({ iron: { verdict: 'probably-too-little' } })
    expect(check({ without: ['ferritin'] }, { id: 'iron' }, low)).toMatchObject({
      verdict: 'test-first',
      trial: null,
      tests: expect.arrayContaining(['ferritin', 'tsat'])
    })
    const full = { labs: [{ analyte: 'ferritin', value: 340, unit: 'ug/L' }] }
    expect(check(full, { id: 'iron' }).verdict).toBe('no')
    const short = { labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L' }] }
    expect(check(short, { id: 'iron' }, low)).toMatchObject({ verdict: 'ask-first', trial: null })
  })

  test('4. No more than 10 mg of vitamin B6 a day from tablets, and none with tingling feet', () => {
    const much = check({}, { id: 'b6_bcomplex', amount: 25, unit: 'mg' })
    expect(much.verdict).toBe('no')
    expect(much.reasons[0]).toMatchObject({ code: 'tooMuch' })
    const tingling = { answers: { numb_tingling_feet: 'yes' } }
    expect(check(tingling, { id: 'b6_bcomplex', amount: 1, unit: 'mg' }).verdict).toBe('no')
  })

  test('5. A blood test before the first vitamin B12', () => {
    expect(check({}, { id: 'vitamin_b12' })).toMatchObject({
      verdict: 'test-first',
      tests: ['vitamin_b12']
    })
    const vegan = { answers: { diet_vegan: 'yes', unsteady_balance: 'no' } }
    expect(check(vegan, { id: 'vitamin_b12' })).toMatchObject({
      verdict: 'could-try',
      trial: { amount: 10, unit: 'µg' }
    })
    const numb = { answers: { ...vegan.answers, numb_tingling_feet: 'yes' } }
    expect(check(numb, { id: 'vitamin_b12' }).verdict).toBe('test-first')
  })

  test('6. No calcium or vitamin D on one’s own beside a thiazide or digoxin', () => {
    const lack = { labs: [{ analyte: 'vitamin_d_25oh', value: 30, unit: 'nmol/L' }] }
    expect(check(lack, { id: 'vitamin_d3' }).verdict).toBe('could-try')
    for (const medicine of ['hydrochlorothiazide', 'digoxin']) {
      const told = { ...lack, medicines: [medicine] }
      expect(check(told, { id: 'vitamin_d3' }).verdict).toBe('ask-first')
      expect(check(told, { id: 'calcium' }, intakeWith({ calcium: {} })).verdict).toBe('ask-first')
      expect(limitsFor(told)).toContainEqual(
        expect.objectContaining({ nutrient: 'calcium', of: 'change', counts: 'supplement', max: 0 })
      )
    }
  })

  test('7. No vitamin K2 or E with warfarin, and vitamin K from food kept steady', () => {
    const told = { medicines: ['Warfarin 3 mg'], profile: { ageYears: 70 } }
    expect(check(told, { id: 'vitamin_k2' }).verdict).toBe('no')
    expect(check(told, { id: 'vitamin_e' }).verdict).toBe('no')
    const usual = intakeWith({ vitamin_k: { amount: 150 } })
    expect(limitsFor(told, usual).find(({ id }) => id === 'vitamin_k.steady')).toMatchObject({
      kind: 'band',
      of: 'change',
      min: -30,
      max: 30,
      because: ['anticoagulants'],
      closed: false
    })
    const newer = limitsFor({ medicines: ['apixaban 5 mg'] }, usual)
    expect(newer.some(({ id }) => id === 'vitamin_k.steady')).toBe(false)
    expect(newer.some(({ id }) => id === 'vitamin_e.blood-thinner')).toBe(true)
  })

  test('8. In pregnancy no supplement without the midwife, and no liver', () => {
    const pregnant = { profile: { ageYears: 29, pregnancy: 'pregnant' } }
    const low = intakeWith({ magnesium: { verdict: 'probably-too-little' } })
    expect(check(pregnant, { id: 'magnesium' }, low)).toMatchObject({
      verdict: 'ask-first',
      trial: null
    })
    expect(isAllowed(limitsFor(pregnant), 'Chicken, liver, all classes, simmered')).toBe(false)
    const untold = { profile: { ageYears: 29 }, without: ['pregnancy'] }
    expect(isAllowed(limitsFor(untold), 'Pate, chicken liver, canned')).toBe(false)
    expect(isAllowed(limitsFor({ profile: { ageYears: 29 } }), 'Chicken, liver, raw')).toBe(true)
  })

  test('9. Quinine and tonic water are never a remedy', () => {
    expect(check({}, { id: 'quinine' })).toMatchObject({ verdict: 'no', trial: null })
    expect(check({}, { id: 'tonic water' }).verdict).toBe('no')
    expect(isAllowed(limitsFor({}), 'Beverages, carbonated, tonic water', 'Drinks')).toBe(false)
  })

  test.each([
    { medicine: 'levothyroxine', supplement: 'calcium', supplementFirst: 4, medicineFirst: 4 },
    { medicine: 'ciprofloxacin', supplement: 'magnesium', supplementFirst: 6, medicineFirst: 2 },
    { medicine: 'doxycycline', supplement: 'iron', supplementFirst: 3, medicineFirst: 2 },
    { medicine: 'alendronic acid', supplement: 'calcium', supplementFirst: null, medicineFirst: 1 },
    { medicine: 'Sinemet', supplement: 'iron', supplementFirst: 2, medicineFirst: 2 }
  ])(
    '10. Hours apart from thyroid tablets, antibiotics, bone medicines and levodopa: $medicine and $supplement',
    ({ medicine, ...hours }) => {
      const { evidence } = readPerson(KNOWLEDGE, personWho({ medicines: [medicine] }), NOW)
      const { apart } = safetyLimits(SAFETY, evidence)
      expect(apart).toContainEqual(expect.objectContaining(hours))
      expect(check({ medicines: [medicine] }, { id: hours.supplement }).apart).not.toEqual([])
    }
  )
})

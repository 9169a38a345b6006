import type { Told } from './careful-person.test-data.ts'

/** What sets each gate, and what leaves it unknown and so closed. `everybody`: nothing has to be told. */
export interface GateCase {
  readonly gate: string
  readonly everybody?: true
  readonly set?: Told
  readonly unknown?: Told
  /** Whom it is not meant for, where that is not the careful person. */
  readonly open?: Told
  readonly missing?: readonly string[]
}

const KIDNEYS = ['hx_kidney_disease', 'egfr']
const MEDICINES = ['medicines', 'medicine_list_complete']
const pregnant: Told = { profile: { ageYears: 31, pregnancy: 'pregnant' } }
const maybePregnant: Told = { profile: { ageYears: 31 }, without: ['pregnancy'] }
const kidneyDisease: Told = { answers: { hx_kidney_disease: 'yes' } }
const stageUnknown: Told = { ...kidneyDisease, without: ['egfr'] }
const egfr = (value: number) => ({ labs: [{ analyte: 'egfr', value, unit: 'mL/min/{1.73_m2}' }] })
const takes = (...medicines: string[]): Told => ({ medicines })
const fullStores: Told = { labs: [{ analyte: 'ferritin', value: 420, unit: 'ug/L' }] }
const highCalcium: Told = {
  labs: [{ analyte: 'calcium_adjusted', value: 2.71, unit: 'mmol/L' }]
}
const medicinesUnknown: Told = { without: MEDICINES }

function medicineGate(gate: string, medicine: string): GateCase {
  return { gate, set: takes(medicine), unknown: medicinesUnknown, missing: ['medicines'] }
}

function pregnancyGate(gate: string): GateCase {
  return { gate, set: pregnant, unknown: maybePregnant, missing: ['profile.pregnancy'] }
}

export const GATE_CASES: readonly GateCase[] = [
  {
    gate: 'potassium.no-more',
    set: kidneyDisease,
    unknown: { without: KIDNEYS },
    missing: ['hx_kidney_disease', 'egfr']
  },
  {
    gate: 'starfruit.kidney',
    set: kidneyDisease,
    unknown: { without: KIDNEYS },
    missing: ['hx_kidney_disease', 'egfr']
  },
  { gate: 'potassium.kidney', set: egfr(45) },
  { gate: 'potassium.rich-foods', set: kidneyDisease },
  { gate: 'potassium.kidney-strict', set: egfr(22), unknown: stageUnknown, missing: ['egfr'] },
  {
    gate: 'phosphorus.no-more',
    set: egfr(45),
    unknown: { without: KIDNEYS },
    missing: ['hx_kidney_disease', 'egfr']
  },
  { gate: 'phosphorus.kidney-strict', set: egfr(22), unknown: stageUnknown, missing: ['egfr'] },
  { gate: 'sodium.kidney', set: kidneyDisease },
  {
    gate: 'sodium.no-more',
    set: { answers: { high_blood_pressure: 'yes' } },
    unknown: { without: ['high_blood_pressure'] },
    missing: ['high_blood_pressure']
  },
  { gate: 'magnesium.kidney', set: egfr(22), unknown: stageUnknown, missing: ['egfr'] },
  { gate: 'magnesium.kidney-food', set: egfr(22), unknown: stageUnknown, missing: ['egfr'] },
  {
    gate: 'magnesium.weak-kidneys',
    set: egfr(45),
    unknown: { profile: { ageYears: 74 }, without: ['egfr'] },
    missing: ['egfr']
  },
  { gate: 'potassium.tablets', everybody: true },
  { gate: 'potassium.salt-substitute', everybody: true },
  pregnancyGate('liver.pregnancy'),
  pregnancyGate('alcohol.pregnancy'),
  pregnancyGate('fish.pregnancy'),
  pregnancyGate('supplements.pregnancy'),
  pregnancyGate('vitamin_a.pregnancy'),
  pregnancyGate('vitamin_k2.pregnancy'),
  medicineGate('vitamin_k.steady', 'warfarin'),
  medicineGate('vitamin_k2.warfarin', 'acenocoumarol'),
  medicineGate('vitamin_e.blood-thinner', 'clopidogrel'),
  medicineGate('calcium.thiazide-digoxin', 'indapamide'),
  medicineGate('vitamin_d.thiazide-digoxin', 'digoxin'),
  medicineGate('calcium.no-more-pills', 'digoxin'),
  medicineGate('vitamin_d.no-more-pills', 'bendroflumethiazide'),
  medicineGate('grapefruit.medicines', 'simvastatin 40 mg'),
  {
    gate: 'carbohydrate.sugar-medicines',
    set: takes('insulin glargine'),
    unknown: { without: [...MEDICINES, 'hx_diabetes'] },
    missing: ['medicines']
  },
  medicineGate('sodium.lithium', 'lithium'),
  medicineGate('sodium.lithium-drinks', 'Priadel'),
  {
    gate: 'supplements.many-medicines',
    set: takes('paracetamol', 'omeprazole', 'ramipril', 'atorvastatin', 'metformin'),
    unknown: medicinesUnknown,
    missing: ['medicines']
  },
  { gate: 'magnesium.lowest-limit', everybody: true },
  { gate: 'vitamin_b6.lowest-limit', everybody: true },
  { gate: 'vitamin_b6.tablets', everybody: true },
  { gate: 'alcohol.no-more', everybody: true },
  {
    gate: 'alcohol.liver',
    set: { answers: { hx_liver_disease: 'yes' } },
    unknown: { without: ['hx_liver_disease'] },
    missing: ['hx_liver_disease']
  },
  { gate: 'quinine.tonic-water', everybody: true },
  { gate: 'quinine.self-treatment', everybody: true },
  { gate: 'liquorice.no-more', everybody: true },
  {
    gate: 'supplements.under-18',
    set: { profile: { ageYears: 16 } },
    unknown: { without: ['ageYears'] },
    missing: ['profile.ageYears']
  },
  {
    gate: 'supplements.kidney',
    set: kidneyDisease,
    unknown: { answers: { hx_kidney_disease: 'unsure' }, without: ['egfr'] },
    missing: ['hx_kidney_disease', 'egfr']
  },
  {
    gate: 'supplements.liver',
    set: { answers: { hx_liver_disease: 'yes' } },
    unknown: { answers: { hx_liver_disease: 'unsure' } },
    missing: ['hx_liver_disease']
  },
  {
    gate: 'iron.no-ferritin',
    set: { without: ['ferritin'] },
    unknown: {
      labs: [{ analyte: 'ferritin', value: 60, unit: 'ug/L', date: '2025-03-01' }]
    },
    missing: ['ferritin']
  },
  {
    gate: 'iron.full-stores',
    set: fullStores
  },
  { gate: 'iron.full-stores-food', set: fullStores },
  { gate: 'vitamin_c.full-stores', set: fullStores },
  {
    gate: 'iron.bleeding',
    set: { answers: { rf_black_stools: 'yes' } },
    unknown: { without: ['rf_black_stools'] },
    missing: ['rf_black_stools']
  },
  { gate: 'iron.supervised', open: { without: ['ferritin'] } },
  {
    gate: 'calcium.high-calcium',
    set: highCalcium
  },
  { gate: 'calcium.high-calcium-food', set: highCalcium },
  { gate: 'vitamin_d.high-calcium-food', set: highCalcium },
  {
    gate: 'vitamin_d.high-calcium',
    set: { labs: [{ analyte: 'vitamin_d_25oh', value: 140, unit: 'nmol/L' }] }
  },
  {
    gate: 'vitamin_b6.nerves',
    set: { answers: { burning_feet: 'yes' } },
    unknown: { without: ['numb_tingling_feet'] },
    missing: ['numb_tingling_feet']
  },
  {
    gate: 'sodium.drinks',
    set: { answers: { rf_digoxin_or_heart_rhythm: 'yes' } },
    unknown: { without: ['rf_digoxin_or_heart_rhythm'] },
    missing: ['rf_digoxin_or_heart_rhythm']
  }
]

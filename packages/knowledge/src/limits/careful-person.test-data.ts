import type { IntakeKnowledge, Knowledge, LimitKnowledge } from '@charley/engine'
import check from '../../generated/check.json' with { type: 'json' }
import intake from '../../generated/intake.json' with { type: 'json' }
import limits from '../../generated/limits.json' with { type: 'json' }

export const KNOWLEDGE = check as unknown as Knowledge
export const SAFETY = {
  limits: limits as unknown as LimitKnowledge,
  intake: intake as unknown as IntakeKnowledge
}
export const NOW = '2026-11-20T03:12:00Z'

/** Somebody about whom everything the gates ask is known, and nothing is wrong. */
const NOTHING_WRONG = {
  profile: { ageYears: 58, sex: 'female', pregnancy: 'no' },
  answers: {
    hx_kidney_disease: 'no',
    on_dialysis: 'no',
    hx_liver_disease: 'no',
    jaundice_or_swollen_belly: 'no',
    high_blood_pressure: 'no',
    rf_digoxin_or_heart_rhythm: 'no',
    ankle_swelling_both: 'no',
    hx_diabetes: 'no',
    numb_tingling_feet: 'no',
    burning_feet: 'no',
    tingling_hands: 'no',
    rf_black_stools: 'no',
    medicine_list_complete: 'yes'
  } as Record<string, unknown>,
  medicines: ['paracetamol'],
  labs: [
    { analyte: 'egfr', value: 85, unit: 'mL/min/{1.73_m2}' },
    { analyte: 'ferritin', value: 60, unit: 'ug/L' },
    { analyte: 'potassium', value: 4.2, unit: 'mmol/L' },
    { analyte: 'calcium_adjusted', value: 2.35, unit: 'mmol/L' }
  ]
} as const

export interface Told {
  readonly profile?: object
  readonly answers?: object
  readonly medicines?: readonly string[]
  readonly labs?: readonly object[]
  readonly supplements?: readonly object[]
  readonly considering?: readonly object[]
  /** Answers and profile fields that were never given. */
  readonly without?: readonly string[]
}

/** The careful person with some things told differently, and some never told. A result takes the place of its older one. */
export function personWho(told: Told = {}): Record<string, unknown> {
  const { profile, answers, medicines, labs = [], without = [], ...rest } = told
  const drop = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !without.includes(name)))
  const given = new Set(labs.map((lab) => (lab as { analyte: string }).analyte))
  const older = NOTHING_WRONG.labs.filter(
    ({ analyte }) => !given.has(analyte) && !without.includes(analyte)
  )
  return {
    ...rest,
    profile: drop({ ...NOTHING_WRONG.profile, ...profile }),
    answers: drop({ ...NOTHING_WRONG.answers, ...answers }),
    medicines: medicines ?? (without.includes('medicines') ? [] : NOTHING_WRONG.medicines),
    labs: [...older, ...labs]
  }
}

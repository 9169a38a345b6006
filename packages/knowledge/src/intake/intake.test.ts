import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  energyRequirement,
  type Profile,
  probabilityInadequate,
  type ReferenceIntake,
  referenceIntakes,
  riskByTable,
  usualIntake,
  variationFor
} from '@charley/engine'
import { describe, expect, it, test } from 'vitest'
import { loadIntake } from '../intake.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'

const knowledge = await loadIntake()
const DOSSIER = join(KNOWLEDGE_ROOT, '../../shared/evidence/dri.json')
const EXAMPLES = join(KNOWLEDGE_ROOT, '../packages/engine/src/test-data/intake-examples.json')

describe.skipIf(!existsSync(DOSSIER))(
  'the evidence dossier (skipped where ../shared/evidence is absent)',
  () => {
    it('says every reference value, determined or not', () => {
      const { nutrients } = JSON.parse(readFileSync(DOSSIER, 'utf8')) as GivenReferences
      const given = nutrients.map(({ id, unit, values }) => ({ id, unit, values }))
      const ours = knowledge.nutrients.map(({ id, unit, values }) => ({
        id,
        unit,
        values: Object.fromEntries(
          Object.entries(values).map(([stage, cells]) => [stage, upperCaseKeys(cells)])
        )
      }))
      expect(ours.toSorted(byId)).toEqual(given.toSorted(byId))
      expect(ours).toHaveLength(36)
    })
  }
)

test.each<[Profile, string | undefined]>([
  [{ ageYears: 18, sex: 'female' }, 'f_14_18'],
  [{ ageYears: 18.99, sex: 'male' }, 'm_14_18'],
  [{ ageYears: 19, sex: 'female' }, 'f_19_30'],
  [{ ageYears: 30, sex: 'male' }, 'm_19_30'],
  [{ ageYears: 31, sex: 'male' }, 'm_31_50'],
  [{ ageYears: 50, sex: 'female' }, 'f_31_50'],
  [{ ageYears: 51, sex: 'female' }, 'f_51_70'],
  [{ ageYears: 70, sex: 'male' }, 'm_51_70'],
  [{ ageYears: 71, sex: 'male' }, 'm_71_plus'],
  [{ ageYears: 110, sex: 'female' }, 'f_71_plus'],
  [{ ageYears: 34, sex: 'female', pregnancy: 'pregnant' }, 'preg_31_50'],
  [{ ageYears: 30, sex: 'female', pregnancy: 'lactating' }, 'lact_19_30'],
  [{ ageYears: 13, sex: 'female', pregnancy: 'pregnant' }, 'preg_14_18'],
  [{ ageYears: 53, pregnancy: 'pregnant' }, 'preg_31_50'],
  [{ ageYears: 34, sex: 'female', pregnancy: 'postpartum' }, 'f_31_50'],
  [{ ageYears: 34, sex: 'male', pregnancy: 'pregnant' }, 'm_31_50'],
  [{ ageYears: 5, sex: 'unspecified' }, 'child_4_8'],
  [{ ageYears: 34, sex: 'unspecified' }, undefined],
  [{ sex: 'female' }, undefined]
])('%j takes the values of %s', (profile, stage) => {
  expect(referenceIntakes(knowledge, profile)?.lifeStage.id).toBe(stage)
})

const WOMAN: Profile = { ageYears: 34, sex: 'female' }

describe('what one person needs', () => {
  it('is the printed value in its printed unit, null where none was set', () => {
    expect(reference(WOMAN, 'magnesium')).toMatchObject({
      unit: 'mg',
      ear: 265,
      rda: 320,
      ai: null,
      ul: 350,
      cdrr: null,
      upperLimit: { counts: 'supplement', unit: 'mg' }
    })
    expect(reference(WOMAN, 'vitamin_d')).toMatchObject({ unit: 'µg', rda: 15, ul: 100 })
    expect(reference(WOMAN, 'folate').upperLimit.unit).toBe('µg')
    expect(reference(WOMAN, 'sodium')).toMatchObject({ ear: null, ai: 1500, ul: null, cdrr: 2300 })
  })

  it('is 35 mg more vitamin C for a smoker; the limit stays', () => {
    const smoker = reference(WOMAN, 'vitamin_c', { smoker: true })
    expect(smoker).toMatchObject({ ear: 95, rda: 110, ul: 2000, adjustedFor: ['smoker'] })
  })

  it.each(['vegetarian', 'vegan'])('is 1.8 times the iron on a %s diet', (diet) => {
    const iron = reference({ ...WOMAN, diet: [diet] }, 'iron')
    expect(iron.ear).toBeCloseTo(14.58, 9)
    expect(iron.rda).toBeCloseTo(32.4, 9)
    expect(iron.ul).toBe(45)
  })

  it('is protein by body weight where that is known', () => {
    expect(reference(WOMAN, 'protein')).toMatchObject({ ear: null, rda: 46 })
    expect(reference({ ...WOMAN, weightKg: 80 }, 'protein').ear).toBeCloseTo(52.8, 9)
    const pregnant: Profile = { ...WOMAN, weightKg: 80, pregnancy: 'pregnant' }
    expect(reference(pregnant, 'protein').rda).toBe(71)
  })
})

describe('iron', () => {
  const { iron } = knowledge
  const women = iron.tables.menstruating_women_no_oc ?? []

  it('is too little for about 165 of 1,000 women by the published table, where a cut-point finds 73', () => {
    const { inputs } = example('iron-cutpoint')
    const perClass = inputs.women_per_class as unknown as readonly number[]
    const risks = perClass.map((count, index) => {
      const inside = (women[index - 1] ?? 0) + 1e-6
      return { count, inside, risk: riskByTable(iron, women, inside) }
    })
    const atRisk = risks.reduce((sum, { count, risk }) => sum + count * risk, 0)
    // The printed classes and risks add up to 166.3; the book says 165, in tenths of a percent 16.5.
    expect(Math.abs(atRisk - 165)).toBeLessThanOrEqual(1.5)
    const below = risks.filter(({ inside }) => inside < 8.07)
    expect(below.reduce((sum, { count }) => sum + count, 0)).toBe(73)
  })

  it('is judged by the table of the life stage, periods and pill, and stretched for vegetarians', () => {
    const odds = [{ contraceptivePill: true }, {}, { contraceptivePill: false }].map((situation) =>
      ironProbability(WOMAN, situation)
    )
    expect(odds).toEqual(odds.toSorted((a, b) => Number(a) - Number(b)))
    const afterPeriods = ironProbability(WOMAN, { periods: false })
    expect(Number(afterPeriods)).toBeLessThan(Number(odds[0]))
    const vegetarian = ironProbability({ ...WOMAN, diet: ['vegetarian'] }, {})
    expect(Number(vegetarian)).toBeGreaterThan(Number(odds[1]))
  })

  it('gets no probability in pregnancy: no table was published', () => {
    expect(ironProbability({ ...WOMAN, pregnancy: 'pregnant' }, {})).toBeNull()
  })
})

test('vitamin D, whose spread nobody published, is given with both figures', () => {
  const variation = variationFor(knowledge, 'vitamin_d', WOMAN)
  if (!variation) throw new Error('vitamin D has no variation')
  const usual = usualIntake(knowledge.usualIntake, variation, { amounts: [9, 12, 10] })
  const found = probabilityInadequate(reference(WOMAN, 'vitamin_d'), usual, {
    tables: knowledge.iron,
    situation: { lifeStage: 'f_31_50' }
  })
  expect(found?.probability).toBeGreaterThan(0)
  expect(found?.withOtherSpread).not.toBe(found?.probability)
})

describe('the energy requirement', () => {
  const examples = allExamples().filter(({ group }) => group === 'eer_2023')

  it.each(examples.map((entry) => [entry.id, entry] as const))('%s', (_, { inputs, ...entry }) => {
    const found = energyRequirement(knowledge.energy, {
      sex: inputs.sex === 'male' ? 'male' : 'female',
      ageYears: Number(inputs.age_y),
      heightCm: Number(inputs.height_cm),
      weightKg: Number(inputs.weight_kg),
      activity: 'active'
    })
    const error = Math.abs((found?.expenditure ?? Number.NaN) - (entry.published ?? Number.NaN))
    expect(error).toBeLessThanOrEqual(entry.tolerance ?? 0)
  })

  const mother = {
    sex: 'female',
    ageYears: 29.4,
    heightCm: 164.1,
    weightKg: 74.9,
    activity: 'active'
  } as const

  it('follows the weeks of a pregnancy and what is stored', () => {
    const pregnancy = { trimester: 2, weeks: 19.9, weightBeforeKg: 65 } as const
    const found = energyRequirement(knowledge.energy, { ...mother, pregnancy })
    expect(Math.abs((found?.expenditure ?? 0) - 2680)).toBeLessThanOrEqual(4)
    expect((found?.kcal ?? 0) - (found?.expenditure ?? 0)).toBeCloseTo(200, 6)
    expect(found?.standardError).toBe(282.44)
  })

  it('adds the milk, less what comes from stores, and no figure after a year', () => {
    const plain = energyRequirement(knowledge.energy, mother)?.kcal ?? 0
    const at = (monthsSinceBirth: number) =>
      energyRequirement(knowledge.energy, { ...mother, monthsSinceBirth })?.kcal
    expect(at(2)).toBeCloseTo(plain + 400, 6)
    expect(at(8)).toBeCloseTo(plain + 380, 6)
    expect(at(14)).toBeUndefined()
  })

  it('is not guessed where the activity or the weight before a pregnancy is unknown', () => {
    const { activity: _, ...unknown } = mother
    expect(energyRequirement(knowledge.energy, unknown)).toBeUndefined()
    const pregnancy = { trimester: 3, weeks: 30 } as const
    expect(energyRequirement(knowledge.energy, { ...mother, pregnancy })).toBeUndefined()
  })

  it('includes growth up to 18 years', () => {
    const boy = { ...mother, sex: 'male', ageYears: 18.9 } as const
    const found = energyRequirement(knowledge.energy, boy)
    expect((found?.kcal ?? 0) - (found?.expenditure ?? 0)).toBeCloseTo(20, 6)
    expect(found?.standardError).toBe(258.52)
  })
})

interface GivenReferences {
  readonly nutrients: readonly {
    readonly id: string
    readonly unit: string
    readonly values: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  }[]
}

interface Example {
  readonly id: string
  readonly group: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly published: number | null
  readonly tolerance: number | null
}

function allExamples(): readonly Example[] {
  return JSON.parse(readFileSync(EXAMPLES, 'utf8'))
}

function example(id: string): Example {
  const found = allExamples().find((entry) => entry.id === id)
  if (!found) throw new Error(`no example ${id}`)
  return found
}

function reference(profile: Profile, id: string, habits = {}): ReferenceIntake {
  const found = referenceIntakes(knowledge, profile, habits)?.nutrients.find(
    (nutrient) => nutrient.id === id
  )
  if (!found) throw new Error(`no reference for ${id}`)
  return found
}

function ironProbability(
  profile: Profile,
  situation: { readonly periods?: boolean; readonly contraceptivePill?: boolean }
): number | null {
  const variation = variationFor(knowledge, 'iron', profile)
  const lifeStage = referenceIntakes(knowledge, profile)?.lifeStage.id
  if (!variation || !lifeStage) throw new Error('iron has no variation')
  const usual = usualIntake(knowledge.usualIntake, variation, { amounts: [7, 9, 8] })
  const found = probabilityInadequate(reference(profile, 'iron'), usual, {
    tables: knowledge.iron,
    situation: { ...situation, lifeStage }
  })
  return found?.probability ?? null
}

function upperCaseKeys(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([kind, v]) => [kind.toUpperCase(), v]))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

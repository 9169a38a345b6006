import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DiaryDraft } from './diary-draft.ts'
import { readDiaryFile } from './read-diary-file.ts'

const DATA = resolve(import.meta.dirname, '../../../../shared/data')
const isHere = existsSync(DATA)
const from = (name: string) => readDiaryFile(createReadStream(resolve(DATA, name)))
const expected = (name: string) => JSON.parse(readFileSync(resolve(DATA, name), 'utf8'))

function total(draft: DiaryDraft, date: string, nutrient: string): number | null {
  const known = draft.foods
    .filter((food) => food.date === date)
    .flatMap(({ nutrients }) => nutrients[nutrient] ?? [])
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}

/** What the expected files call it, what we do, and theirs in our unit. */
const CRONOMETER = [
  ['Energy (kcal)', 'energy', 1],
  ['Protein (g)', 'protein', 1],
  ['Magnesium (mg)', 'magnesium', 1],
  ['Potassium (mg)', 'potassium', 1],
  ['Calcium (mg)', 'calcium', 1],
  ['Sodium (mg)', 'sodium', 1],
  ['Vitamin D (IU)', 'vitamin_d', 1 / 40],
  ['B12 (Cobalamin) (µg)', 'vitamin_b12', 1],
  ['B6 (Pyridoxine) (mg)', 'vitamin_b6', 1],
  ['B1 (Thiamine) (mg)', 'thiamin', 1],
  ['Iron (mg)', 'iron', 1],
  ['Water (g)', 'water', 1]
] as const

describe.runIf(isHere)('the example files of ../shared/data give the totals they promise', () => {
  const { days } = isHere ? expected('diary_exports/cronometer_expected.json') : {}

  test.each(['servings', 'dailysummary'])('Cronometer %s', async (name) => {
    const draft = await from(`diary_exports/cronometer_${name}.csv`)
    for (const [date, day] of Object.entries<Record<string, number>>(days)) {
      for (const [theirs, ours, factor] of CRONOMETER) {
        const told = total(draft, date, ours)
        expect(told, `${date} ${ours}`).toBeCloseTo((day[theirs] ?? Number.NaN) * factor, 6)
      }
      if (name === 'dailysummary') continue
      const lines = draft.foods.filter((food) => food.date === date)
      expect([lines.length, lines.filter((food) => food.isSupplement).length]).toEqual([
        day['items'],
        day['supplement_items']
      ])
    }
    expect(draft.skipped.parts.filter(({ reason }) => reason !== 'not-kept')).toEqual([])
  })

  test('Cronometer biometrics, exercises and notes', async () => {
    const { days, skipped } = await from('diary_exports/cronometer_biometrics.csv')
    expect(days.size).toBe(14)
    expect(days.get('2026-01-05')).toEqual({ weightKg: 78.4, sleepHours: 6.5 })
    expect(skipped.parts.map(({ reason, what }) => [reason, what])).toEqual(
      Array.from({ length: 5 }, () => ['not-kept', 'Blood Pressure'])
    )
    const walks = await from('diary_exports/cronometer_exercises.csv')
    expect(walks.days.get('2026-01-07')).toEqual({ activityMinutes: 35 })
    const notes = await from('diary_exports/cronometer_notes.csv')
    expect(notes.days.get('2026-01-12')).toEqual({ note: 'Stretched before bed, no cramp' })
  })

  test('MyFitnessPal: energy and potassium, and magnesium unknown', async () => {
    const name = 'Nutrition-Summary-2026-01-05-to-2026-01-18.csv'
    const draft = await from(`diary_exports/MyFitnessPal_${name}`)
    const { days } = expected('diary_exports/myfitnesspal_expected.json')
    for (const [date, day] of Object.entries<Record<string, number | null>>(days)) {
      expect(total(draft, date, 'energy')).toBeCloseTo(day['kcal'] ?? Number.NaN, 6)
      expect(total(draft, date, 'potassium')).toBeCloseTo(day['potassium_mg'] ?? Number.NaN, 6)
      expect(total(draft, date, 'magnesium')).toBe(day['magnesium_mg'])
    }
    const unused = draft.skipped.parts.map(({ what }) => what)
    expect(unused).toEqual(['Trans Fat', 'Vitamin A', 'Vitamin C', 'Calcium', 'Iron'])
  })

  test('Apple Health: foods, drinks, steps, nights and a walk', async () => {
    const draft = await from('health_apps/apple_health_export.xml')
    const nutrients = [
      ['DietaryEnergyConsumed_Cal', 'energy'],
      ['DietaryMagnesium_mg', 'magnesium'],
      ['DietaryPotassium_mg', 'potassium'],
      ['DietaryCalcium_mg', 'calcium'],
      ['DietarySodium_mg', 'sodium'],
      ['DietaryVitaminD_mcg', 'vitamin_d'],
      ['DietaryVitaminB12_mcg', 'vitamin_b12'],
      ['DietaryIron_mg', 'iron']
    ] as const
    const promised = expected('health_apps/apple_health_expected.json')
    for (const [date, day] of Object.entries<Record<string, number>>(promised)) {
      const { asleep_minutes_of_night_ending: asleep, StepCount: steps } = day
      const values = draft.days.get(date)
      expect(values?.sleepHours).toEqual(asleep && expect.closeTo(asleep / 60, 3))
      expect(values?.steps).toBe(steps)
      expect(values?.waterMl).toBe(day['DietaryWater_mL'])
      expect(values?.caffeineMg).toBe(day['DietaryCaffeine_mg'])
      for (const [theirs, ours] of nutrients) {
        expect(total(draft, date, ours), `${date} ${ours}`).toEqual(
          day[theirs] === undefined ? null : expect.closeTo(day[theirs], 6)
        )
      }
    }
    expect(draft.days.get('2026-01-08')?.activityMinutes).toBe(35)
  })

  test('Health Connect: each amount in its own unit', async () => {
    const draft = await from('health_apps/health_connect_records.json')
    const { expected: promised } = expected('health_apps/health_connect_records.json')
    const date = '2026-01-05'
    expect(total(draft, date, 'potassium')).toBeCloseTo(promised.potassium_mg, 9)
    expect(total(draft, date, 'magnesium')).toBeCloseTo(promised.magnesium_mg, 9)
    expect(total(draft, date, 'calcium')).toBe(promised.calcium_mg)
    expect(total(draft, date, 'vitamin_d')).toBe(promised.vitamin_d_ug)
    expect(total(draft, date, 'energy')).toBe(promised.energy_kcal)
    expect(draft.days.get(date)).toEqual({ waterMl: promised.water_ml })
    expect(draft.foods.map(({ meal }) => meal)).toEqual(['breakfast', 'lunch'])
  })
})

test.skipIf(isHere)('the promised totals are left out: there is no ../shared/data', () => undefined)

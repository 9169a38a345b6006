import { type Profile, sumNutrients } from '@charley/engine'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  APPLE,
  DAYS,
  foods,
  logged,
  nutrient,
  PUMPKIN_SEEDS,
  report,
  WHITE_RICE,
  WOMAN,
  withoutValue
} from './eater.test-data.ts'

describe('what is eaten', () => {
  it('is the plain sum over the food table, however the log looks', () => {
    const line = fc.record({
      date: fc.constantFrom(...DAYS),
      food: fc.constantFrom(...foods.ids),
      grams: fc.double({ min: 1, max: 900, noNaN: true })
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (foodLog) => {
        const days = new Set(foodLog.map(({ date }) => date)).size
        const eaten = foodLog.map(({ food, grams }) => ({ row: foods.ids.indexOf(food), grams }))
        const sums = sumNutrients(foods, eaten)
        const grams = foodLog.reduce((sum, entry) => sum + entry.grams, 0)
        for (const { id, intake: found, unknownShare } of report({ foodLog }).nutrients) {
          const total = sums.get(id) ?? { known: Number.NaN, unknownGrams: Number.NaN }
          const known = (id === 'water' ? total.known / 1000 : total.known) / days
          expect(Math.abs(found.low - known)).toBeLessThanOrEqual(1e-9 * Math.max(1, known))
          expect(unknownShare).toBeCloseTo(total.unknownGrams / grams, 9)
          expect(found.low).toBeLessThanOrEqual(found.amount + 1e-9)
          expect(found.amount).toBeLessThanOrEqual(found.high + 1e-9)
        }
      }),
      { numRuns: 100 }
    )
  })

  it('is a mean over the days with food, not over the calendar', () => {
    const oneDay = nutrient({ foodLog: logged({ [WHITE_RICE]: 300 }, ['2026-11-01']) }, 'magnesium')
    const apart = logged({ [WHITE_RICE]: 300 }, ['2026-11-01', '2026-11-09'])
    expect(nutrient({ foodLog: apart }, 'magnesium').intake).toEqual(oneDay.intake)
  })

  it('names the foods and supplements that gave most', () => {
    const { top, intake: total } = nutrient(
      {
        foodLog: logged({ [WHITE_RICE]: 300, [PUMPKIN_SEEDS]: 30 }),
        supplements: [{ id: 'magnesium', amount: 100, unit: 'mg', basis: 'elemental' }]
      },
      'magnesium'
    )
    expect(top.map(({ id }) => id)).toEqual([PUMPKIN_SEEDS, 'supplement:magnesium', WHITE_RICE])
    const sum = top.reduce((all, { amount }) => all + amount, 0)
    expect(sum).toBeCloseTo(total.amount, 9)
  })

  it('names what the table does not hold instead of calling it nothing', () => {
    const { nutrients, notInTable } = report({ foodLog: logged({ [WHITE_RICE]: 300 }) })
    expect(notInTable).toContain('Iodine')
    expect(nutrients.map(({ id }) => id)).not.toContain('iodine')
  })
})

describe('a food of unknown magnesium', () => {
  const foodLog = logged({ [WHITE_RICE]: 300, [PUMPKIN_SEEDS]: 100 })
  const unknown = withoutValue(PUMPKIN_SEEDS, 'magnesium')

  it('makes a range around what similar foods hold, never a low number', () => {
    const { intake: found, unknownShare } = nutrient({ foodLog }, 'magnesium', unknown)
    expect(unknownShare).toBeCloseTo(0.25, 9)
    expect(found.low).toBeCloseTo(36, 6)
    expect(found.amount).toBeGreaterThan(100)
    expect(found.high).toBeGreaterThan(found.amount)
  })

  it('never makes too little: the chance has a range, and the verdict waits', () => {
    const known = nutrient({ foodLog: logged({ [WHITE_RICE]: 300 }) }, 'magnesium')
    expect(known.verdict).toBe('probably-too-little')
    const { verdict, probabilityRange, statement } = nutrient({ foodLog }, 'magnesium', unknown)
    expect(verdict).not.toBe('probably-too-little')
    expect(probabilityRange?.low).toBeLessThan(0.3)
    expect(probabilityRange?.high).toBeGreaterThan(0.7)
    expect(statement).toContain('the true amount may be higher')
  })

  it('lies inside the range on most days: tried on values that are known and were hidden', () => {
    const column = foods.nutrients.find(({ id }) => id === 'magnesium')?.per100g ?? []
    const isHidden = (row: number) => row % 5 === 0
    const nutrients = foods.nutrients.map((entry) =>
      entry.id === 'magnesium'
        ? { ...entry, per100g: column.map((amount, row) => (isHidden(row) ? null : amount)) }
        : entry
    )
    const table = { ...foods, nutrients }
    const measured = column.flatMap((amount, row) => (amount === null ? [] : [row]))
    const days = Array.from({ length: 200 }, (_, day) => {
      const rows = Array.from(
        { length: 12 },
        (_, i) => measured[(day * 397 + i * 613) % measured.length] ?? 0
      )
      const meals = Object.fromEntries(rows.map((row, i) => [foods.ids[row], 30 + 15 * i]))
      const foodLog = logged(meals, ['2026-11-01'])
      const truth = nutrient({ foodLog }, 'magnesium').intake.amount
      const { low, high } = nutrient({ foodLog }, 'magnesium', table).intake
      return low <= truth + 1e-9 && truth <= high + 1e-9
    })
    expect(days.filter((isInside) => isInside).length).toBeGreaterThan(160)
  })

  it('leaves other nutrients as sure as before', () => {
    const { intake: calcium } = nutrient({ foodLog }, 'calcium', unknown)
    expect(calcium.low).toBe(calcium.high)
  })
})

describe('whether it is enough', () => {
  it('is a chance where an average need is known, and says it in people', () => {
    const magnesium = nutrient({ foodLog: logged({ [WHITE_RICE]: 1500 }) }, 'magnesium')
    expect(magnesium.probabilityInadequate).toBeGreaterThan(0.7)
    expect(magnesium.statement).toMatch(
      /^About \d+ of 100 people who eat like this get too little magnesium/
    )
    const seeds = nutrient({ foodLog: logged({ [PUMPKIN_SEEDS]: 100 }) }, 'magnesium')
    expect(seeds.verdict).toBe('probably-enough')
  })

  it.each(['potassium', 'sodium', 'vitamin_k', 'fiber', 'water', 'choline'])(
    'is never a chance for %s, of which only an adequate intake is known',
    (id) => {
      const little = nutrient({ foodLog: logged({ [APPLE]: 100 }) }, id)
      expect(little.probabilityInadequate).toBeNull()
      expect(little.probabilityRange).toBeNull()
      expect(little.verdict).toBe('ai-cannot-tell')
    }
  )

  it('is said of niacin as a rough figure', () => {
    const foodLog = logged({ 'sr28:15236': 150 })
    expect(nutrient({ foodLog }, 'niacin').statement).toContain('a rough figure')
  })

  it('is not called below an adequate intake that foods of unknown amount may reach', () => {
    const foodLog = logged({ [PUMPKIN_SEEDS]: 500 })
    const table = withoutValue(PUMPKIN_SEEDS, 'potassium')
    const { verdict, statement, intake: found } = nutrient({ foodLog }, 'potassium', table)
    expect([found.low, verdict]).toEqual([0, 'ai-cannot-tell'])
    expect(statement).toContain('may reach the adequate intake or not')
  })

  it('is of low concern from the adequate intake on', () => {
    const salted = nutrient({ foodLog: logged({ 'sr28:02047': 5 }) }, 'sodium')
    expect(salted.verdict).toBe('ai-low-concern')
  })

  it('is left open without an age and a sex, and the amounts stay', () => {
    for (const profile of [{}, { ageYears: 40 }, { ageYears: 40, sex: 'unspecified' as const }]) {
      const found = nutrient({ profile, foodLog: logged({ [WHITE_RICE]: 300 }) }, 'magnesium')
      expect(found).toMatchObject({ ear: null, ul: null, probabilityInadequate: null })
      expect(found.verdict).toBe('cannot-tell')
      expect(found.statement).toContain('age and a sex')
      expect(found.intake.amount).toBeCloseTo(36, 6)
    }
  })

  it('is left open for a child, whose reference values are shown', () => {
    const profile: Profile = { ageYears: 12, sex: 'female' }
    const found = nutrient({ profile, foodLog: logged({ [WHITE_RICE]: 300 }) }, 'magnesium')
    expect(found).toMatchObject({ ear: 200, probabilityInadequate: null, verdict: 'cannot-tell' })
    const potassium = nutrient({ profile, foodLog: logged({ [WHITE_RICE]: 300 }) }, 'potassium')
    expect(potassium.verdict).toBe('ai-cannot-tell')
  })

  it('is left open for iron in pregnancy: no table was published', () => {
    const profile: Profile = { ageYears: 30, sex: 'female', pregnancy: 'pregnant' }
    const iron = nutrient({ profile, foodLog: logged({ [WHITE_RICE]: 300 }) }, 'iron')
    expect(iron).toMatchObject({ ear: 22, probabilityInadequate: null, verdict: 'cannot-tell' })
  })

  it('asks for more iron from heavy periods at 55 than without any', () => {
    const told = { profile: { ...WOMAN, ageYears: 55 }, foodLog: logged({ [WHITE_RICE]: 300 }) }
    const without = nutrient(told, 'iron').probabilityInadequate ?? 0
    const heavy = nutrient({ ...told, answers: { heavy_periods: 'yes' } }, 'iron')
    expect(heavy.probabilityInadequate).toBeGreaterThan(without)
  })

  it('asks for more vitamin C from a smoker', () => {
    const told = { foodLog: logged({ [APPLE]: 300 }), answers: { smoker: 'yes' } }
    expect(nutrient(told, 'vitamin_c').ear).toBe(95)
  })
})

describe('a log with too little energy', () => {
  const profile: Profile = { ...WOMAN, heightCm: 165, weightKg: 70, activity: 'low-active' }
  const foodLog = logged({ [WHITE_RICE]: 100 })

  it('is told, and nothing is called too little', () => {
    const { energy, issues, nutrients } = report({ profile, foodLog })
    expect(energy?.underReported).toBe(true)
    expect(issues.map(({ code }) => code)).toContain('food-log.too-little-energy')
    const verdicts = new Set(nutrients.map(({ verdict }) => verdict))
    expect(verdicts.has('probably-too-little') || verdicts.has('maybe-too-little')).toBe(false)
  })

  it('still says what is too much', () => {
    const supplements = [{ id: 'magnesium', amount: 500, unit: 'mg', basis: 'elemental' }]
    expect(nutrient({ profile, foodLog, supplements }, 'magnesium').verdict).toBe('above-ul')
  })

  it.each(['heightCm', 'weightKg', 'activity'] as const)(
    'is not looked for without %s',
    (field) => {
      const { [field]: _, ...partly } = profile
      expect(report({ profile: partly, foodLog }).energy).toBeNull()
    }
  )
})

test('a year of logs is assessed', () => {
  const days = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
  )
  const found = report({ foodLog: logged({ [WHITE_RICE]: 600 }, days) })
  expect(found.days).toBe(365)
  const magnesium = found.nutrients.find(({ id }) => id === 'magnesium')
  expect(magnesium?.probabilityInadequate).toBeGreaterThan(0.99)
})

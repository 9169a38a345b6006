import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FoodLogEntry,
  type Profile,
  reportIntake,
  type SupplementEntry
} from '@charley/engine'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { knowledge } from '../index.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { singleOf } from '../read-as.ts'
import { readTree } from '../read-tree.ts'
import { readingGrade } from '../reading-level.ts'
import {
  APPLE,
  CARROTS,
  foods,
  intake,
  LIVER,
  logged,
  nutrient,
  PUMPKIN_SEEDS,
  report,
  WHITE_RICE,
  WOMAN
} from './eater.test-data.ts'

describe('too much', () => {
  it('of magnesium is what supplements alone bring: food never counts', () => {
    const seeds = nutrient({ foodLog: logged({ [PUMPKIN_SEEDS]: 300 }) }, 'magnesium')
    expect(seeds.intake.amount).toBeGreaterThan(1500)
    expect(seeds.upperLimit).toMatchObject({ counts: 'supplement', amount: 0, over: false })
  })

  it('of vitamin A is retinol: liver is over, carrots are not', () => {
    const liver = nutrient({ foodLog: logged({ [LIVER]: 150 }) }, 'vitamin_a')
    expect(liver.upperLimit).toMatchObject({ counts: 'preformed', unit: 'µg', over: true })
    const carrots = nutrient({ foodLog: logged({ [CARROTS]: 1000 }) }, 'vitamin_a')
    expect(carrots.intake.amount).toBeGreaterThan(3000)
    expect(carrots.upperLimit).toMatchObject({ amount: 0, over: false })
    const carotene = [
      { id: 'vitamin_a', form: 'beta-carotene', amount: 9000, unit: 'µg', basis: 'elemental' }
    ]
    const tablets = nutrient(
      { foodLog: logged({ [CARROTS]: 100 }), supplements: carotene },
      'vitamin_a'
    )
    expect(tablets.upperLimit?.over).toBe(false)
  })

  it('of folate is folic acid, in its own unit', () => {
    const supplements = [{ id: 'folic_acid', amount: 1200, unit: 'µg', basis: 'elemental' }]
    const folate = nutrient({ foodLog: logged({ [APPLE]: 100 }), supplements }, 'folate')
    expect(folate.upperLimit).toMatchObject({ unit: 'µg', limit: 1000, over: true })
    expect(folate.upperLimit?.amount).toBeCloseTo(1200, 6)
    expect(folate.fromSupplements).toBeCloseTo(2040, 6)
  })

  it('of niacin and vitamin E cannot be told from food, of which nobody knows what was added', () => {
    const foodLog = logged({ [APPLE]: 100 })
    const niacin = nutrient({ foodLog }, 'niacin')
    expect(niacin.upperLimit).toBeNull()
    expect(niacin.statement).toContain('cannot tell how it stands to the upper limit')
    const supplements = [{ id: 'vitamin_e', form: 'synthetic', amount: 1500, unit: 'IU' }]
    const tablets = nutrient({ foodLog, supplements }, 'vitamin_e')
    expect(tablets.upperLimit).toMatchObject({ over: true })
    expect(tablets.upperLimit?.amount).toBeCloseTo(1350, 6)
    expect(tablets.fromSupplements).toBeCloseTo(675, 6)
  })

  it('of sodium is advice to eat less, not a warning of harm', () => {
    const salt = nutrient({ foodLog: logged({ 'sr28:02047': 8 }) }, 'sodium')
    expect(salt.verdict).toBe('above-cdrr')
    expect(salt.statement).toContain('2300 mg')
  })

  it('is said of supplements alone, where no food is logged', () => {
    const supplements = [{ id: 'vitamin_d3', amount: 10_000, unit: 'IU' }]
    const { nutrients, days } = report({ supplements })
    expect(days).toBe(0)
    expect(nutrients.map(({ id, verdict }) => [id, verdict])).toEqual([['vitamin_d', 'above-ul']])
  })
})

describe('a supplement', () => {
  const foodLog = logged({ [WHITE_RICE]: 300 })
  const added = (supplement: SupplementEntry | string, id: string) =>
    nutrient({ foodLog, supplements: [supplement] }, id)

  it.each([
    [{ id: 'magnesium', form: 'oxide', amount: 500, unit: 'mg', basis: 'compound' }, 301.5],
    [{ id: 'magnesium citrate', amount: 1000, unit: 'mg', basis: 'compound' }, 161.6],
    [{ id: 'magnesium', form: 'oxide', amount: 500, unit: 'mg', basis: 'elemental' }, 500],
    [{ id: 'magnesium', amount: 0.7, unit: 'g', per: 'week' }, 100]
  ])('%o brings %s mg of magnesium a day', (supplement, milligrams) => {
    expect(added(supplement, 'magnesium').fromSupplements).toBeCloseTo(milligrams, 6)
  })

  it('in international units is a weight by its form, a range where the form is not said', () => {
    expect(added({ id: 'vitamin_d3', amount: 1000, unit: 'IU' }, 'vitamin_d').fromSupplements).toBe(
      25
    )
    const natural = { id: 'vitamin_e', form: 'natural', amount: 100, unit: 'IU' }
    expect(added(natural, 'vitamin_e').fromSupplements).toBeCloseTo(67, 6)
    const either = added({ id: 'vitamin_e', amount: 100, unit: 'IU' }, 'vitamin_e').intake
    expect(either.high - either.low).toBeCloseTo(67 - 45, 6)
  })

  it('called ferrous sulfate can be one of two salts: a range', () => {
    const iron = { id: 'ferrous sulfate', amount: 200, unit: 'mg', basis: 'compound' }
    const { low, high } = added(iron, 'iron').intake
    expect(high - low).toBeCloseTo(200 * (0.3287 - 0.2009), 6)
  })

  it('whose label may mean salt or element counts with both and is asked about', () => {
    const supplements = [{ id: 'magnesium', form: 'oxide', amount: 400, unit: 'mg' }]
    const { issues } = report({ foodLog, supplements })
    expect(issues).toMatchObject([
      { code: 'supplement.basis-missing', path: 'supplements.0.basis' }
    ])
    const { low, high } = nutrient({ foodLog, supplements }, 'magnesium').intake
    expect(high - low).toBeCloseTo(400 * (1 - 0.603), 6)
  })

  it.each([
    ['multivitamin', 'supplement.contents-unknown'],
    ['magnesium', 'supplement.amount-missing'],
    [{ id: 'magnesium', amount: 400, unit: 'mg', basis: 'compound' }, 'supplement.form-needed'],
    [{ id: 'magnesium', amount: 400, unit: 'IU' }, 'supplement.unit-needed']
  ])(
    'of unknown content, %o, is told and never a number: no verdict of too little, no all-clear',
    (one, code) => {
      const { issues } = report({ foodLog, supplements: [one] })
      expect(issues.map((issue) => issue.code)).toEqual([code])
      const magnesium = added(one, 'magnesium')
      expect(magnesium.fromSupplements).toBe(0)
      expect(magnesium.verdict).toBe('cannot-tell')
      expect(magnesium.probabilityRange?.low).toBe(0)
      expect(magnesium.upperLimit).toBeNull()
    }
  )

  it('nobody knows is told as before', () => {
    const { issues } = report({ foodLog, supplements: ['moon dust'] })
    expect(issues).toMatchObject([{ code: 'supplement.unknown' }])
  })
})

describe('somebody who eats no animal foods', () => {
  const vegan: Profile = { ...WOMAN, diet: ['vegan'] }
  const plants = logged({ [WHITE_RICE]: 400, [APPLE]: 300 })

  it('with three days without vitamin B12 probably gets too little of it', () => {
    const found = nutrient({ profile: vegan, foodLog: plants }, 'vitamin_b12')
    expect(found.intake.amount).toBe(0)
    expect(found.probabilityInadequate).toBeGreaterThan(0.95)
    expect(found.verdict).toBe('probably-too-little')
  })

  it('is not drawn up to everybody else, and not held down where food is fortified', () => {
    const milk = { ...Object.fromEntries([[WHITE_RICE, 400]]), 'sr28:16222': 500 }
    const chance = (profile: Profile) =>
      nutrient({ profile, foodLog: logged(milk) }, 'vitamin_b12').probabilityInadequate ?? 1
    expect(chance(vegan)).toBeGreaterThan(chance(WOMAN))
    expect(chance(vegan)).toBeLessThan(0.5)
  })

  it('needs 1.8 times the iron', () => {
    const plain = nutrient({ foodLog: plants }, 'iron')
    const found = nutrient({ profile: vegan, foodLog: plants }, 'iron')
    expect(found.ear).toBeCloseTo(1.8 * (plain.ear ?? 0), 9)
    expect(found.probabilityInadequate).toBeGreaterThan(plain.probabilityInadequate ?? 1)
  })
})

describe('the door', () => {
  it.each([null, 7, 'soup', [], { profile: 3, foodLog: {}, supplements: 'x' }])(
    'makes issues of %j, never a fault',
    (input) => {
      const { issues, days } = reportIntake(knowledge, { foods, intake }, input)
      expect(days).toBe(0)
      expect(issues.length).toBeGreaterThan(0)
    }
  )

  it('never throws, whatever comes in', () => {
    const anything = fc.anything({ maxDepth: 3 })
    const person = fc.record({
      profile: anything,
      foodLog: anything,
      supplements: anything,
      answers: anything
    })
    const line = fc.record({
      date: anything,
      food: fc.constantFrom(APPLE, 'x', 7),
      grams: anything
    })
    const lines = fc.record({ foodLog: fc.array(line), supplements: fc.array(anything) })
    fc.assert(
      fc.property(fc.oneof(person, lines), (input) => {
        const { nutrients, issues } = reportIntake(knowledge, { foods, intake }, input)
        expect(nutrients.every(({ intake: { low, high } }) => low <= high)).toBe(true)
        expect(Array.isArray(issues)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })

  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
    [20261101, false]
  ])('reads the day %s: %s', (date, isRead) => {
    const line = { date, food: APPLE, grams: 10 } as FoodLogEntry
    expect(report({ foodLog: [line] }).days).toBe(isRead ? 1 : 0)
  })

  it.each([[0], [-1], ['1e9'], [5001], [Number.NaN], [null], ['1,5']])(
    'reads the grams %s',
    (grams) => {
      const line = { date: '2026-11-01', food: APPLE, grams } as FoodLogEntry
      const { issues, days } = report({ foodLog: [line] })
      if (grams === '1,5') expect(days).toBe(1)
      else expect(issues.map(({ code }) => code)).toEqual(['food-log.grams-invalid'])
    }
  )

  it('keeps a food whose meal it does not know', () => {
    const line = { date: '2026-11-01', meal: 'brunch', food: APPLE, grams: 10 }
    const { issues, days } = report({ foodLog: [line] })
    expect([days, issues.map(({ code }) => code)]).toEqual([1, ['food-log.meal-invalid']])
  })
})

test('each supplement that counts does so towards a reference intake, in known forms', () => {
  const known = new Set(intake.nutrients.map(({ id }) => id))
  const counted = knowledge.supplements.flatMap(({ intakeOf }) => intakeOf ?? [])
  expect(counted.filter((id) => !known.has(id))).toEqual([])
  expect(counted.length).toBeGreaterThan(10)
})

describe('published conversions between forms', () => {
  const foodLog = logged({ [APPLE]: 100 })
  const fromSupplement = (supplement: SupplementEntry, id: string) =>
    nutrient({ foodLog, supplements: [supplement] }, id).fromSupplements
  const worked: Readonly<Record<string, () => number>> = {
    'conv-d': () => fromSupplement({ id: 'vitamin_d3', amount: 600, unit: 'IU' }, 'vitamin_d'),
    'conv-e-3': () =>
      12 +
      fromSupplement({ id: 'vitamin_e', form: 'synthetic', amount: 30, unit: 'IU' }, 'vitamin_e'),
    'conv-folate': () =>
      250 + fromSupplement({ id: 'folic_acid', amount: 320, unit: 'µg' }, 'folate')
  }
  /** The units of older tables, in which nothing comes in here. */
  const notHere = ['conv-a-1', 'conv-a-3', 'conv-e-1']
  const examples = allExamples().filter(({ group }) => group === 'conversion')

  it.each(Object.keys(worked))('%s', (id) => {
    const { published, tolerance } = examples.find((example) => example.id === id) ?? {}
    const error = Math.abs((worked[id]?.() ?? Number.NaN) - (published ?? Number.NaN))
    expect(error).toBeLessThanOrEqual(tolerance ?? 0)
  })

  it('are all here, but for retinol equivalents and tocopherol equivalents', () => {
    expect(examples.map(({ id }) => id).toSorted()).toEqual(
      [...Object.keys(worked), ...notHere].toSorted()
    )
  })
})

test('every sentence of an intake report can be read at twelve', () => {
  const terms = singleOf<readonly string[]>(readTree(KNOWLEDGE_ROOT), 'allowed-terms', [])
  const said = Object.entries(knowledge.words.phrases).filter(([key]) => key.startsWith('intake.'))
  const told = Object.entries(knowledge.words.issues).filter(([key]) =>
    /^(food-log|supplement)\./.test(key)
  )
  const hard = [...said, ...told].filter(([, text]) => readingGrade(text, terms) > 9)
  expect(hard).toEqual([])
  expect(said.length).toBeGreaterThan(15)
})

interface Example {
  readonly id: string
  readonly group: string
  readonly published: number | null
  readonly tolerance: number | null
}

function allExamples(): readonly Example[] {
  const path = join(KNOWLEDGE_ROOT, '../packages/engine/src/test-data/intake-examples.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

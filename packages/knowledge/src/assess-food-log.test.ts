import { type Assessment, assess, type FoodLogEntry } from '@charley/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFoods } from './foods.ts'
import { knowledge } from './index.ts'
import { loadIntake } from './intake.ts'
import { PLAIN_CRAMPS } from './plain-cramps.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const PROFILE = { ageYears: 68, sex: 'female' }

const REFINED: Meals = { 'sr28:20045': 700, 'sr28:19335': 120, 'sr28:04582': 60, 'sr28:05064': 150 }
const SEEDS_AND_GREENS: Meals = {
  'sr28:12014': 60,
  'sr28:11458': 250,
  'sr28:16070': 250,
  'sr28:20041': 300,
  'sr28:01079': 500
}

type Meals = Readonly<Record<string, number>>

const days = ['2026-11-16', '2026-11-17', '2026-11-18']

function logged(meals: Meals): FoodLogEntry[] {
  return days.flatMap((date) =>
    Object.entries(meals).map(([food, grams]) => ({ date, meal: 'dinner', food, grams }))
  )
}

let diet: Awaited<ReturnType<typeof loadDiet>>

async function loadDiet() {
  const [foods, intake] = await Promise.all([loadFoods(), loadIntake()])
  return { foods, intake }
}

beforeAll(async () => {
  diet = await loadDiet()
})

function assessOf(foodLog: readonly unknown[], more: { answers?: object; profile?: object } = {}) {
  const person = {
    profile: { ...PROFILE, ...more.profile },
    answers: { ...PLAIN_CRAMPS, ...more.answers },
    foodLog
  }
  return assess(knowledge, person, NOW, { diet })
}

function find({ contributors }: Assessment, id: string) {
  const found = contributors.find((contributor) => contributor.id === id)
  if (!found) throw new Error(`${id} is not there`)
  return found
}

describe('with a food log, an assessment', () => {
  it('thinks more of low magnesium where the log is poor in it, less where it is rich, and says so', () => {
    const without = find(assessOf([]), 'magnesium_low').probability
    const poor = assessOf(logged(REFINED))
    const rich = assessOf(logged(SEEDS_AND_GREENS))
    expect(find(poor, 'magnesium_low').probability).toBeGreaterThan(without)
    expect(find(rich, 'magnesium_low').probability).toBeLessThan(without)
    expect(poor.foodLog?.moved.map(({ id }) => id)).toContain('magnesium_low')
    expect(poor.foodLog?.text).toMatch(
      /What your food log changed: .*Low magnesium from \d+ to \d+/
    )
    const reason = find(poor, 'magnesium_low').for.find(({ item }) => item === 'diet_low_magnesium')
    expect(reason?.text).toMatch(/Magnesium in your food log: too little for about \d+ of 100/)
  })

  it('never weighs the log as more than the same thing said in answer', () => {
    const log = find(assessOf(logged(REFINED)), 'magnesium_low').probability
    const said = find(assessOf([], { answers: { diet_low_magnesium: 'yes' } }), 'magnesium_low')
    expect(log).toBeLessThanOrEqual(said.probability)
  })

  it('lets what the person said about their food stand', () => {
    const items = ['diet_low_magnesium', 'diet_low_calcium', 'diet_low_iron', 'diet_low_potassium']
    const answers = Object.fromEntries(items.map((item) => [item, 'no']))
    const both = assessOf(logged(REFINED), { answers })
    expect(find(both, 'magnesium_low').probability).toBe(
      find(assessOf([], { answers }), 'magnesium_low').probability
    )
    expect(both.foodLog).toMatchObject({ days: 3, answered: [], moved: [] })
  })

  it('does not ask what the log has answered', () => {
    const asked = assessOf(logged(SEEDS_AND_GREENS)).next?.items ?? []
    expect(asked.filter((item) => /^diet_low_(magnesium|calcium|iron)$/.test(item))).toEqual([])
  })

  it('never takes potassium for too low: no value for that was ever set', () => {
    const poor = assessOf(logged(REFINED))
    expect(poor.foodLog?.answered.map(({ nutrient }) => nutrient)).not.toContain('potassium')
    expect(poor.nutrients.find(({ id }) => id === 'potassium')?.probabilityInadequate).toBeNull()
  })

  it('draws no conclusion of too little from a day with nearly nothing in it', () => {
    const profile = { heightCm: 165, weightKg: 70, activity: 'low-active' }
    const forgotten = assessOf(logged({ 'sr28:20045': 100 }), { profile })
    expect(forgotten.foodLog?.answered.filter(({ chance }) => chance >= 0.5)).toEqual([])
  })

  it('says which nutrient food and supplements together bring too much of', () => {
    const person = {
      profile: PROFILE,
      answers: PLAIN_CRAMPS,
      foodLog: logged(REFINED),
      supplements: [
        { id: 'magnesium', form: 'oxide', amount: 500, unit: 'mg', per: 'day', basis: 'elemental' }
      ]
    }
    const { foodLog } = assess(knowledge, person, NOW, { diet })
    expect(foodLog?.overLimit).toMatchObject([{ nutrient: 'magnesium' }])
    expect(foodLog?.overLimit[0]?.statement).toMatch(/350 mg/)
  })

  it('is the same as without one where the log is empty', () => {
    const { foodLog, nutrients } = assessOf([])
    expect(foodLog).toBeUndefined()
    expect(nutrients).toEqual([])
  })

  it('reads what it can of a log and names what it cannot', () => {
    const { issues, foodLog } = assessOf([
      { date: '2026-11-16', food: 'sr28:00000', grams: 10 },
      { date: '2026-11-16', food: 'sr28:12014', grams: -5 },
      'soup',
      ...logged(SEEDS_AND_GREENS)
    ])
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['foodLog.0.food', 'foodLog.1.grams', 'foodLog.2'])
    )
    expect(foodLog?.days).toBe(3)
  })

  it('says that the log was not read where there is no food table', () => {
    const person = { profile: PROFILE, answers: PLAIN_CRAMPS, foodLog: logged(REFINED) }
    expect(assess(knowledge, person, NOW).issues).toMatchObject([{ code: 'food-log.not-read' }])
  })
})

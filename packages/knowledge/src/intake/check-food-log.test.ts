import {
  checkFoodLog,
  type FoodLogEntry,
  type Profile,
  readFoodLog,
  reportIntake
} from '@charley/engine'
import { expect, test } from 'vitest'
import { loadFoods } from '../foods.ts'
import { knowledge } from '../index.ts'
import { loadIntake } from '../intake.ts'

const diet = { foods: await loadFoods(), intake: await loadIntake() }
const RICE = 'sr28:20045'
const CHICKEN = 'sr28:05064'
const OATS = 'sr28:08121'
const WOMAN: Profile = {
  ageYears: 68,
  sex: 'female',
  heightCm: 165,
  weightKg: 70,
  activity: 'low-active'
}

const line = (
  date: string,
  meal: string,
  [food, grams]: readonly [string, number]
): FoodLogEntry => ({ date, meal, food, grams })
/** About 2,000 kcal of porridge, rice and chicken. */
const wholeDay = (date: string) => [
  line(date, 'breakfast', [OATS, 700]),
  line(date, 'lunch', [RICE, 550]),
  line(date, 'dinner', [CHICKEN, 550])
]
const WHOLE = ['2026-11-01', '2026-11-02', '2026-11-03'].flatMap(wholeDay)

function check(foodLog: readonly unknown[], profile: Profile = WOMAN, matters = ['magnesium']) {
  const intake = reportIntake(knowledge, diet, { profile, foodLog })
  const { foods: log } = readFoodLog(diet.foods, foodLog, [])
  return checkFoodLog(diet, knowledge.words.phrases, { log, intake, matters })
}

const codesOf = (foodLog: readonly unknown[], profile?: Profile, matters?: string[]) =>
  check(foodLog, profile, matters)?.doubts.map(({ code }) => code)

test('three days of whole meals are enough to plan from, and nothing is said', () => {
  expect(check(WHOLE)).toEqual({ isEnough: true, doubts: [], text: '' })
})

test('without a log there is nothing to doubt', () => {
  expect(check([])).toBeNull()
})

test('one day is few, and says so in words that end in what follows from it', () => {
  const found = check(wholeDay('2026-11-01'))
  expect(found?.doubts.map(({ code }) => code)).toEqual(['few-days'])
  expect(found?.text).toMatch(/first idea/)
  expect(found?.text).not.toMatch(/[{}]/)
})

test('days far below the energy need are doubted, with and without a known requirement', () => {
  const little = ['2026-11-01', '2026-11-02', '2026-11-03'].flatMap((date) => [
    line(date, 'lunch', [RICE, 200]),
    line(date, 'dinner', [CHICKEN, 100])
  ])
  expect(codesOf(little)).toEqual(['too-little-energy'])
  expect(codesOf(little, { ageYears: 68, sex: 'female' })).toEqual(['too-little-energy'])
  expect(check(little)?.text).toMatch(/about \d+ kcal a day. You need about \d+/)
})

test('a day without dinner is doubted and named; one with enough food without lunch is not', () => {
  const noDinner = WHOLE.filter(({ date, meal }) => date !== '2026-11-02' || meal !== 'dinner')
  const found = check(noDinner)?.doubts
  expect(found?.[0]).toMatchObject({ code: 'meals-missing', dates: ['2026-11-02'] })
  const noLunch = [...WHOLE, line('2026-11-01', 'dinner', [RICE, 500])].filter(
    ({ date, meal }) => date !== '2026-11-01' || meal !== 'lunch'
  )
  expect(codesOf(noLunch)).toEqual([])
})

test('a day with next to nothing among whole days is doubted and named', () => {
  const thin = [...WHOLE, line('2026-11-04', 'snack', [RICE, 100])].map(
    ({ meal: _, ...rest }) => rest
  )
  expect(check(thin)?.doubts).toMatchObject([{ code: 'little-food-days', dates: ['2026-11-04'] }])
})

test('what could not be read, and what nobody measured, is told', () => {
  const unread = [...WHOLE, line('2026-11-01', 'snack', ['sr28:99999', 50])]
  expect(codesOf(unread)).toEqual(['entries-not-read'])
  const unmeasured = diet.foods.nutrients.find(({ id }) => id === 'vitamin_k')
  const row = unmeasured?.per100g.indexOf(null) ?? -1
  const mystery = [...WHOLE, line('2026-11-01', 'snack', [diet.foods.ids[row] ?? '', 3000])]
  expect(codesOf(mystery, WOMAN, ['vitamin_k'])).toEqual(['not-measured'])
  expect(codesOf(mystery, WOMAN, ['magnesium'])).toEqual([])
})

import { type Person, type RichFoods, suggestFoods } from '@charley/engine'
import { expect, test } from 'vitest'
import { loadFoodIdeas, loadFoods } from '../foods.ts'
import { knowledge } from '../index.ts'
import { loadIntake } from '../intake.ts'

const diet = {
  foods: await loadFoods(),
  intake: await loadIntake(),
  ideas: await loadFoodIdeas()
}
const WOMAN_OF_68: Person = { profile: { ageYears: 68, sex: 'female' } }

function foodsFor(nutrient: string, person: Person = WOMAN_OF_68): RichFoods {
  const now = '2026-11-20T03:00:00Z'
  const found = suggestFoods(knowledge, diet, { nutrient, person, now })
  if (found === undefined) throw new Error(`the food table has no ${nutrient}`)
  return found
}

function named({ logged, fromArticles, common }: RichFoods): readonly string[] {
  return [...logged, ...fromArticles, ...common].map(({ name }) => name)
}

test('foods rich in magnesium start with pumpkin seeds, as a small handful', () => {
  const { fromArticles } = foodsFor('magnesium')
  expect(fromArticles[0]).toMatchObject({
    food: 'sr28:12016',
    portion: 'a small handful',
    amount: expect.closeTo(155.9, 1),
    share: expect.closeTo(155.9 / 320, 2)
  })
})

test.each<[string, Omit<Person, 'profile'>]>([
  ['kidney disease', { answers: { hx_kidney_disease: 'yes' } }],
  ['kidney disease, not sure', { answers: { hx_kidney_disease: 'unsure' } }],
  ['dialysis', { answers: { on_dialysis: 'yes' } }],
  ['an eGFR of 52', { labs: [{ analyte: 'egfr', value: 52, unit: 'mL/min/1.73m2' }] }],
  [
    'an eGFR of 40 two years ago',
    { labs: [{ analyte: 'egfr', value: 40, unit: 'mL/min/1.73m2', date: '2024-11-20' }] }
  ],
  ['a high potassium', { labs: [{ analyte: 'potassium', value: 5.6, unit: 'mmol/L' }] }],
  ['spironolactone', { medicines: ['spironolactone'] }],
  ['ramipril', { medicines: ['ramipril'] }],
  ['trimethoprim', { medicines: ['trimethoprim'] }],
  ['a potassium tablet', { supplements: [{ id: 'potassium' }] }]
])('nothing rich in potassium is named to somebody with %s', (_, told) => {
  const eaten = { date: '2026-11-19', food: 'sr28:09040', grams: 118 }
  const found = foodsFor('potassium', { ...WOMAN_OF_68, ...told, foodLog: [eaten] })
  expect(found.withheld.length).toBeGreaterThan(0)
  expect(named(found)).toEqual([])
})

test('to everybody else foods rich in potassium are named with the warning about tablets and salt', () => {
  const found = foodsFor('potassium')
  expect(named(found)).toContain('Potato, baked in its skin')
  expect(found.notes.join(' ')).toMatch(/Never take potassium tablets/)
})

test('salt is never something to add', () => {
  expect(foodsFor('sodium').withheld).toHaveLength(1)
})

test('a vegan finds no meat, fish, milk or egg, and tofu for calcium', () => {
  const vegan = { profile: { ...WOMAN_OF_68.profile, diet: ['vegan'] } }
  const animal = /beef|pork|chicken|turkey|lamb|salmon|sardine|egg|milk$|cheese|yoghurt|clam/i
  for (const { intake } of diet.ideas.forLegs) {
    expect(named(foodsFor(intake, vegan)).filter((name) => animal.test(name))).toEqual([])
  }
  expect(named(foodsFor('calcium', vegan))).toContain('Tofu, set with calcium')
})

test('liver is left out in pregnancy, and it is said why', () => {
  const pregnant: Person = { profile: { ageYears: 30, sex: 'female', pregnancy: 'pregnant' } }
  const found = foodsFor('iron', pregnant)
  expect(named(found)).not.toContain('Beef liver')
  expect(found.notes.join(' ')).toMatch(/unborn child/)
  expect(named(foodsFor('iron'))).toContain('Beef liver')
})

test('greens come with a word of care for somebody on warfarin, and vitamin K is not listed', () => {
  const thinned = { ...WOMAN_OF_68, medicines: ['warfarin'] }
  const spinach = foodsFor('magnesium', thinned).fromArticles.find(
    ({ food }) => food === 'sr28:11458'
  )
  expect(spinach?.notes.join(' ')).toMatch(/warfarin/)
  expect(foodsFor('vitamin_k', thinned).withheld).toHaveLength(1)
})

test('spinach is never named for calcium, though a table says that it holds some, and it is said why', () => {
  const found = foodsFor('calcium')
  expect(named(found)).not.toContain('Cooked spinach')
  expect(found.notes.join(' ')).toMatch(/Spinach is left out: oxalate/)
})

test('what was logged often comes first with the amount that was eaten', () => {
  const foodLog = [60, 80, 90].map((grams, day) => ({
    date: `2026-11-1${day}`,
    food: 'sr28:12061',
    grams
  }))
  const { logged, common, fromArticles } = foodsFor('magnesium', { ...WOMAN_OF_68, foodLog })
  expect(logged).toMatchObject([{ food: 'sr28:12061', grams: 80, times: 3 }])
  expect([...common, ...fromArticles].map(({ food }) => food)).not.toContain('sr28:12061')
})

test('a nutrient that the food table does not know has no list', () => {
  const wish = { nutrient: 'iodine', person: WOMAN_OF_68, now: '2026-11-20T03:00:00Z' }
  expect(suggestFoods(knowledge, diet, wish)).toBeUndefined()
})

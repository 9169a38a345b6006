import { expect, test } from 'vitest'
import type { Evidence } from '../shared/evidence.ts'
import type { FoodIdea, FoodIdeas } from '../shared/food-ideas.ts'
import type { FoodTable } from '../shared/food-table.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Medicine } from '../shared/medicine-knowledge.ts'
import type { Answer, Profile } from '../shared/person.ts'
import { type RichFoods, richFoods } from './rich-foods.ts'

const FOODS: FoodTable = {
  revision: 'toy',
  ids: ['greens', 'seeds', 'almonds', 'steak', 'yoghurt', 'soup'],
  names: ['Greens, boiled', 'Seeds', 'Almonds', 'Steak', 'Yoghurt', 'Soup, mixed'],
  groups: ['Vegetables', 'Nuts', 'Meat', 'Dairy', 'Soups'],
  groupOf: [0, 1, 1, 2, 3, 4],
  fdcIds: [null, null, null, null, null, null],
  portions: [[], [], [], [], [], []],
  incomplete: [],
  nutrients: [
    { id: 'magnesium', unit: 'mg', per100g: [80, 500, 250, 20, null, 100] },
    { id: 'potassium', unit: 'mg', per100g: [450, 700, 700, 300, 200, 100] },
    { id: 'calcium', unit: 'mg', per100g: [130, 50, 260, 10, 180, 20] }
  ]
}

function idea(food: string, grams: number, more: Partial<FoodIdea> = {}): FoodIdea {
  return { food, name: food, portion: 'a portion', grams, contains: [], named: [], ...more }
}

const IDEAS: FoodIdeas = {
  forLegs: [],
  sourceFromShare: 0.1,
  foods: [
    idea('greens', 100, {
      named: ['magnesium', 'calcium'],
      notFor: { calcium: 'Little is used.' }
    }),
    idea('seeds', 30, { named: ['magnesium'] }),
    idea('almonds', 30, { contains: ['nuts'] }),
    idea('steak', 100, { contains: ['meat'] }),
    idea('yoghurt', 150, { contains: ['milk'] })
  ],
  gates: [
    {
      id: 'kidney',
      does: 'withhold',
      nutrients: ['potassium'],
      when: {
        any: [
          { item: 'kidneys', is: 'yes' },
          { lab: 'egfr', lt: 60 }
        ]
      },
      text: 'Ask about your kidneys first.'
    },
    {
      id: 'raising',
      does: 'withhold',
      nutrients: ['potassium'],
      medicinesBehind: { contributor: 'potassium_high' },
      text: 'Ask about your medicine first.'
    },
    {
      id: 'thinner',
      does: 'note',
      foods: ['greens'],
      medicinesTaken: [{ medicine: 'warfarin' }],
      text: 'Keep it steady.'
    }
  ],
  diets: { vegan: { item: 'eats_vegan', leavesOut: ['meat', 'milk'] } },
  allergies: { nuts: ['nut', 'almond'], peanut: ['peanut'] },
  groups: { Vegetables: {}, Nuts: { mayContain: ['nuts', 'peanut'] } }
}

const MEDICINES = [
  medicine('losartan', [{ type: 'raises', contributors: ['potassium_high'] }]),
  medicine('warfarin', [])
]

function medicine(id: string, effects: readonly object[]): Medicine {
  return { id, effects } as unknown as Medicine
}

interface Told {
  readonly profile?: Profile
  readonly answers?: Readonly<Record<string, Answer>>
  readonly medicines?: readonly string[]
  readonly egfr?: number
  readonly eaten?: Readonly<Record<string, readonly number[]>>
  readonly need?: number | null
}

function foodsFor(nutrient: string, told: Told = {}): RichFoods {
  const { profile = {}, answers = {}, medicines = [], egfr, eaten = {}, need = 300 } = told
  const evidence = {
    profile,
    answers: new Map(Object.entries(answers)),
    medicines: medicines.map((id) => ({ id, given: id })),
    labs: egfr === undefined ? [] : [{ analyte: 'egfr', value: egfr }]
  } as unknown as Evidence
  const log = Object.entries(eaten).flatMap(([food, amounts]) =>
    amounts.map((grams) => ({ date: '2026-11-01', row: FOODS.ids.indexOf(food), grams }))
  )
  const check = { medicines: MEDICINES, triage: { definitions: {} } } as unknown as Knowledge
  const found = richFoods(
    { check, foods: FOODS, ideas: IDEAS },
    { id: nutrient, need },
    {
      evidence,
      log
    }
  )
  if (found === undefined) throw new Error(`the toy table has no ${nutrient}`)
  return found
}

const namesIn = (foods: readonly { readonly food: string }[]) => foods.map(({ food }) => food)

test('foods come by what a portion holds, the ones articles name apart from other plain foods', () => {
  const { fromArticles, common } = foodsFor('magnesium')
  expect(fromArticles.map(({ food, amount }) => [food, amount])).toEqual([
    ['seeds', 150],
    ['greens', 80]
  ])
  expect(namesIn(common)).toEqual(['almonds'])
})

test('a food without a known amount is not named, and one below a tenth of the need is no source', () => {
  const { common } = foodsFor('magnesium')
  expect(namesIn(common)).not.toContain('yoghurt')
  expect(namesIn(common)).not.toContain('steak')
})

test('what somebody has eaten comes first, in the portion they mostly eat, and is not named twice', () => {
  const { logged, fromArticles } = foodsFor('magnesium', { eaten: { seeds: [10, 20, 60] } })
  expect(logged).toMatchObject([{ food: 'seeds', grams: 20, amount: 100, times: 3, portion: null }])
  expect(namesIn(fromArticles)).toEqual(['greens'])
})

test('a food of which somebody ate too little to matter is still named among the others', () => {
  const { logged, fromArticles } = foodsFor('magnesium', { eaten: { seeds: [2] } })
  expect(logged).toEqual([])
  expect(namesIn(fromArticles)).toEqual(['seeds', 'greens'])
})

test('nothing is named for potassium with kidney disease, also where that is not sure', () => {
  for (const kidneys of ['yes', 'unsure']) {
    const found = foodsFor('potassium', { answers: { kidneys }, eaten: { seeds: [30] } })
    expect(found.withheld).toEqual(['Ask about your kidneys first.'])
    expect([...found.logged, ...found.fromArticles, ...found.common]).toEqual([])
  }
  expect(foodsFor('potassium', { answers: { kidneys: 'no' } }).withheld).toEqual([])
  expect(foodsFor('magnesium', { answers: { kidneys: 'yes' } }).withheld).toEqual([])
})

test('a low eGFR, or a medicine that raises potassium, closes the list as well', () => {
  expect(foodsFor('potassium', { egfr: 48 }).withheld).toHaveLength(1)
  expect(foodsFor('potassium', { egfr: 90 }).withheld).toEqual([])
  expect(foodsFor('potassium', { medicines: ['losartan'] }).withheld).toEqual([
    'Ask about your medicine first.'
  ])
})

test('a caution stands with the food it is about', () => {
  const { fromArticles } = foodsFor('magnesium', { medicines: ['warfarin'] })
  expect(fromArticles.map(({ food, notes }) => [food, notes])).toEqual([
    ['seeds', []],
    ['greens', ['Keep it steady.']]
  ])
})

test('a vegan is named neither meat nor milk, whether the profile says so or an answer', () => {
  for (const told of [{ profile: { diet: ['vegan'] } }, { answers: { eats_vegan: 'yes' } }]) {
    const { common } = foodsFor('calcium', { ...told, need: 100 })
    expect(namesIn(common)).toEqual(['almonds', 'seeds'])
  }
})

test('an allergy leaves a food out, and where only the group is known it says what may be in it', () => {
  const profile = { allergies: ['Tree nuts', 'kiwi'] }
  const found = foodsFor('magnesium', { profile, eaten: { almonds: [30], soup: [300] } })
  expect(namesIn(found.logged)).toEqual(['soup'])
  expect(found.logged[0]?.mayContain).toEqual(['nuts'])
  expect(found.notChecked).toEqual(['kiwi'])
})

test('an allergy to peanuts is not taken for one to all nuts', () => {
  const { common } = foodsFor('magnesium', { profile: { allergies: ['peanuts'] } })
  expect(namesIn(common)).toEqual(['almonds'])
})

test('a food that holds much and gives little is left out, also where it was eaten, with the reason', () => {
  const found = foodsFor('calcium', { eaten: { greens: [200] }, need: 100 })
  expect(namesIn([...found.logged, ...found.fromArticles, ...found.common])).not.toContain('greens')
  expect(found.notes).toEqual(['Little is used.'])
})

test('without a known need every food that holds some is named', () => {
  const { common } = foodsFor('magnesium', { need: null })
  expect(common.map(({ food, share }) => [food, share])).toEqual([
    ['almonds', null],
    ['steak', null]
  ])
})

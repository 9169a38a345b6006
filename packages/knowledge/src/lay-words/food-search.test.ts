import { indexFoods, searchFoods } from '@charley/engine'
import { expect, test } from 'vitest'
import { loadFoods, loadFoodWords } from '../foods.ts'
import { checkLayWords } from './build-lay-words.ts'

const table = await loadFoods()
const words = await loadFoodWords()
const index = indexFoods(table, words)

function find(query: string, limit = 10): readonly string[] {
  return searchFoods(index, query, { limit }).map(({ row }) => table.names[row] ?? '')
}

/** What people type, and how the name of the first food has to begin. */
const EVERYDAY: Readonly<Record<string, string>> = {
  apple: 'Apples, raw, with skin',
  banana: 'Bananas, raw',
  milk: 'Milk, reduced fat',
  bread: 'Bread, white',
  butter: 'Butter, salted',
  cheese: 'Cheese, cheddar',
  egg: 'Egg, whole, cooked',
  'fried egg': 'Egg, whole, fried',
  potato: 'Potatoes, boiled',
  rice: 'Rice, white, long-grain, regular, enriched, cooked',
  'brown rice': 'Rice, brown, long-grain, cooked',
  pasta: 'Pasta, cooked',
  chicken: 'Chicken, broilers or fryers, meat only, roasted',
  salmon: 'Fish, salmon, Atlantic, farmed, dry heat',
  lentils: 'Lentils, mature seeds, boiled',
  spinach: 'Spinach, raw',
  tea: 'Beverages, tea, black, brewed',
  coffee: 'Beverages, coffee, brewed',
  water: 'Beverages, water, tap',
  'tap water': 'Beverages, water, tap',
  oj: 'Orange juice',
  coke: 'Beverages, carbonated, cola, regular',
  'diet coke': 'Beverages, carbonated, low calorie, cola',
  'pb&j': 'Peanut butter',
  'mac and cheese': 'Macaroni and cheese',
  'hot dog': 'Frankfurter',
  decaf: 'Beverages, coffee, brewed, prepared with tap water, decaffeinated',
  'soy milk': 'Soymilk'
}

test.each(Object.entries(EVERYDAY))('"%s" is first of all %s', (query, name) => {
  expect(find(query)[0]).toMatch(new RegExp(`^${name}`))
})

test.each([
  ['courgette', 'zucchini'],
  ['aubergine', 'Eggplant'],
  ['rocket', 'Arugula'],
  ['coriander', 'Coriander'],
  ['prawns', 'shrimp'],
  ['mince', 'Beef, ground'],
  ['porridge', 'oats'],
  ['crisps', 'potato chips'],
  ['chips', 'french fried'],
  ['biscuits', 'Cookies'],
  ['swede', 'Rutabagas'],
  ['beetroot', 'Beets'],
  ['spring onion', 'Onions, spring'],
  ['sweetcorn', 'Corn, sweet'],
  ['gammon', 'Pork, cured, ham'],
  ['rapeseed oil', 'Oil, canola'],
  ['wholemeal bread', 'Bread, whole-wheat'],
  ['semi-skimmed milk', 'Milk, reduced fat'],
  ['double cream', 'Cream, fluid, heavy'],
  ['soured cream', 'Cream, sour'],
  ['icing sugar', 'Sugars, powdered'],
  ['treacle', 'Molasses']
])('British "%s" is %s', (query, name) => {
  expect(find(query)[0]).toContain(name)
})

test.each([
  ['bananna', 'Bananas, raw'],
  ['brocoli', 'Broccoli, raw'],
  ['potatos', 'Potatoes, boiled'],
  ['avacado', 'Avocados, raw'],
  ['tomatoe', 'Tomatoes, red'],
  ['corgette', 'Squash, summer, zucchini'],
  ['choclate', 'Candies, milk chocolate'],
  ['semi skimed milk', 'Milk, reduced fat']
])('the typing error "%s" finds %s', (query, name) => {
  expect(find(query)[0]).toMatch(new RegExp(`^${name}`))
})

test.each([
  'banana',
  'bread',
  'butter',
  'cheese',
  'chicken',
  'coffee',
  'milk',
  'potato',
  'spinach',
  'tomato'
])('every beginning of "%s" from three letters on shows it among the first five', (word) => {
  const meant = find(word)[0]
  for (let length = 3; length < word.length; length++) {
    expect(find(word.slice(0, length), 5), word.slice(0, length)).toContain(meant)
  }
})

test('every name people use finds its food first or right behind another food of that name', () => {
  const lost = Object.entries(words.foods).filter(([name, [meant]]) => {
    const hits = searchFoods(index, name, { limit: 3 })
    return !hits.some(({ row }) => table.ids[row] === meant)
  })
  expect(lost.map(([name]) => name)).toEqual([])
})

test('no baby food and no brand comes first unless it is asked for', () => {
  for (const query of [
    'carrots',
    'peas',
    'apple juice',
    'oatmeal',
    'pears',
    'tomato soup',
    'ham'
  ]) {
    expect(find(query)[0], query).not.toMatch(/[Bb]aby|[A-Z]{4}/)
  }
  expect(find('baby food carrots')[0]).toMatch(/^Baby food, .*carrots/)
  expect(find('kelloggs corn flakes')[0]).toContain('KELLOGG')
})

test('words that mean a food the table lacks are refused', () => {
  const ids = ['sr28:00001']
  const broken = { ...words, foods: { dragon: ['sr28:00002'] }, seldomInGroup: { Dragons: {} } }
  const problems = checkLayWords(broken, { ids, groups: table.groups })
  expect(problems.map(({ code }) => code)).toEqual(['id.dangling', 'id.dangling'])
  expect(problems[0]?.sentence).toContain('"dragon" means sr28:00002')
  expect(checkLayWords(words, table)).toEqual([])
})

import { expect, test } from 'vitest'
import { loadFoodIdeas, loadFoods } from '../foods.ts'
import { loadIntake } from '../intake.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { listOf, singleOf } from '../read-as.ts'
import { readTree } from '../read-tree.ts'
import { readingGrade } from '../reading-level.ts'
import { checkIdeas } from './check-ideas.ts'

const ideas = await loadFoodIdeas()
const foods = await loadFoods()
const tree = readTree(KNOWLEDGE_ROOT)

interface NutrientFoods {
  readonly id: string
  readonly foods: readonly { readonly sr28?: string; readonly portionGrams?: number }[]
}

test('every food, group and nutrient of the ideas is in the food table', () => {
  expect(checkIdeas(ideas, foods)).toEqual([])
})

test('an unknown food, an unknown nutrient and a food named twice are found', () => {
  const [first] = ideas.foods
  if (first === undefined) throw new Error('there are no ideas')
  const wrong = [{ ...first, food: 'sr28:99999' }, { ...first, named: ['unobtainium'] }, first]
  const sentences = checkIdeas({ ...ideas, foods: wrong }, foods).map(({ sentence }) => sentence)
  expect(sentences.join(' ')).toMatch(/sr28:99999 is no food.*unobtainium is no nutrient.*twice/)
})

test('every food that an article names with a figure is an idea for that nutrient, in the same portion', () => {
  const pages = listOf<NutrientFoods>(tree, 'nutrients')
  const named = ideas.forLegs.flatMap(({ intake, nutrient }) => {
    const page = pages.find(({ id }) => id === nutrient)
    return (page?.foods ?? []).flatMap(({ sr28, portionGrams }) =>
      sr28 === undefined ? [] : [{ intake, sr28, portionGrams }]
    )
  })
  expect(named.length).toBeGreaterThan(50)
  for (const { intake, sr28, portionGrams } of named) {
    const idea = ideas.foods.find(({ food }) => food === sr28)
    expect(idea?.named, sr28).toContain(intake)
    expect(idea?.grams, sr28).toBe(portionGrams)
  }
})

test('the nutrients people come with all have reference intakes', async () => {
  const { nutrients } = await loadIntake()
  const known = nutrients.map(({ id }) => id)
  for (const { intake } of ideas.forLegs) expect(known).toContain(intake)
})

test('no food that is named is one of the half-measured ones', () => {
  expect(ideas.foods.filter(({ food }) => foods.incomplete.includes(food))).toEqual([])
})

test('what is said about foods is as plain as everything else', () => {
  const terms = singleOf<readonly string[]>(tree, 'allowed-terms', [])
  const said = [
    ...ideas.gates.map(({ text }) => text),
    ...ideas.foods.flatMap(({ note, notFor = {} }) => [note ?? '', ...Object.values(notFor)])
  ]
  expect(said.filter((text) => readingGrade(text, terms) > 9)).toEqual([])
})

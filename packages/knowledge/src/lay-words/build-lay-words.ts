import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FoodTable, FoodWords } from '@charley/engine'
import { SINGLE_FILES } from '../kinds.ts'
import { pick } from '../pick.ts'
import type { Problem } from '../problem.ts'
import { singleOf } from '../read-as.ts'
import type { KnowledgeTree } from '../read-tree.ts'

const NO_WORDS: FoodWords = {
  instead: {},
  foods: {},
  fillers: [],
  kinds: [],
  brands: [],
  seldom: {},
  seldomInGroup: {}
}

/** Writes `food-words.json` into `folder`, where `foods.json` lies already; says what is wrong with the words. */
export function buildLayWords(tree: KnowledgeTree, folder: string): readonly Problem[] {
  const source = singleOf<FoodWords>(tree, 'lay-words', NO_WORDS)
  const words = pick(source, [
    'instead',
    'foods',
    'fillers',
    'kinds',
    'brands',
    'seldom',
    'seldomInGroup'
  ])
  writeFileSync(join(folder, 'food-words.json'), JSON.stringify(words))
  return checkLayWords(words, JSON.parse(readFileSync(join(folder, 'foods.json'), 'utf8')))
}

/** Every food and group that the words name is in the food table. */
export function checkLayWords(
  { foods, seldomInGroup }: FoodWords,
  table: Pick<FoodTable, 'ids' | 'groups'>
): readonly Problem[] {
  const ids = new Set(table.ids)
  const groups = new Set(table.groups)
  const unknownFoods = Object.entries(foods).flatMap(([name, meant]) =>
    meant.filter((id) => !ids.has(id)).map((id) => `"${name}" means ${id}, which is no food`)
  )
  const unknownGroups = Object.keys(seldomInGroup).filter((group) => !groups.has(group))
  return [
    ...unknownFoods.map(problem),
    ...unknownGroups.map((group) => problem(`${group} is no food group`))
  ]
}

function problem(fault: string): Problem {
  const file = SINGLE_FILES['lay-words']
  return { code: 'id.dangling', file, sentence: `${file}: ${fault}.` }
}

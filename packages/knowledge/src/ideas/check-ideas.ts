import type { FoodIdeas, FoodTable } from '@charley/engine'
import { SINGLE_FILES } from '../kinds.ts'
import type { Problem, ProblemCode } from '../problem.ts'

type Table = Pick<FoodTable, 'ids' | 'groups' | 'nutrients'>

/** Every food, group and nutrient that the ideas name is in the food table, and none is named twice. */
export function checkIdeas(ideas: FoodIdeas, table: Table): readonly Problem[] {
  const { foods, gates, groups, forLegs } = ideas
  const named = foods.map(({ food }) => food)
  const inTable = {
    foods: new Set(table.ids),
    groups: new Set(table.groups),
    nutrients: new Set([...table.nutrients.map(({ id }) => id), ...NOT_IN_TABLE])
  }
  return [
    ...missing('food', [...named, ...gates.flatMap((gate) => gate.foods ?? [])], inTable.foods),
    ...missing('food group', Object.keys(groups), inTable.groups),
    ...missing(
      'nutrient',
      [
        ...forLegs.map(({ intake }) => intake),
        ...foods.flatMap(({ named, notFor = {} }) => [...named, ...Object.keys(notFor)]),
        ...gates.flatMap((gate) => gate.nutrients ?? [])
      ],
      inTable.nutrients
    ),
    ...named
      .filter((food, index) => named.indexOf(food) !== index)
      .map((food) => problem('id.duplicate', `it names ${food} twice`))
  ]
}

/** Has a reference intake, and no figures in the food table. */
const NOT_IN_TABLE = ['chloride']

function missing(kind: string, ids: readonly string[], known: ReadonlySet<string>): Problem[] {
  return [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => problem('id.dangling', `${id} is no ${kind} of the food table`))
}

function problem(code: ProblemCode, fault: string): Problem {
  const file = SINGLE_FILES['food-ideas']
  return { code, file, sentence: `${file}: ${fault}.` }
}

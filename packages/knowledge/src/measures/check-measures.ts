import type { FoodTable, HouseholdMeasures } from '@charley/engine'
import { SINGLE_FILES, type SingleKind } from '../kinds.ts'
import type { Problem } from '../problem.ts'

type Table = Pick<FoodTable, 'ids' | 'groups'>

/** Every food and group that the measures name is in the food table. */
export function checkMeasures(measures: HouseholdMeasures, table: Table): readonly Problem[] {
  const foods = new Set(table.ids)
  const groups = new Set(table.groups)
  const units = Object.values(measures.units)
  const named = [
    ...measures.waterLike.groups,
    ...units.flatMap(({ gramsByGroup }) => Object.keys(gramsByGroup))
  ]
  return [
    ...Object.keys(measures.portions)
      .filter((food) => !foods.has(food))
      .map((food) => problem('more-portions', `${food} is no food of the table`)),
    ...named
      .filter((group) => !groups.has(group))
      .map((group) => problem('household-measures', `${group} is no food group`))
  ]
}

function problem(kind: SingleKind, fault: string): Problem {
  const file = SINGLE_FILES[kind]
  return { code: 'id.dangling', file, sentence: `${file}: ${fault}.` }
}

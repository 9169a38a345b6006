import type { FoodTable, PlanFood } from '@charley/engine'
import type { Problem } from '../problem.ts'
import type { PlanFoodsSource } from './plan-foods-source.ts'

export const PLAN_FOODS_FILE = 'foods/plan-foods.yaml'

export interface CompiledPlanFoods {
  readonly foods: readonly PlanFood[]
  readonly problems: readonly Problem[]
}

type Table = Pick<FoodTable, 'ids' | 'portions' | 'incomplete'>

/** Every food with what its family says and the grams of its serving; and what the food table does not bear out. */
export function compilePlanFoods(source: PlanFoodsSource, table: Table): CompiledPlanFoods {
  const entries = source.families.flatMap(({ id: family, foods, ...shared }) =>
    foods.map(({ share = 1, ...own }) => ({ ...shared, ...own, family, share }))
  )
  const rowOf = new Map(table.ids.map((id, row) => [id, row]))
  const portionOf = ({ food, portion }: Pick<PlanFood, 'food' | 'portion'>) =>
    table.portions[rowOf.get(food) ?? -1]?.find(({ label }) => label === portion)
  const ids = entries.map(({ food }) => food)
  const absent = ids.filter((food) => !rowOf.has(food) || table.incomplete.includes(food))
  const twice = ids.filter((food, at) => ids.indexOf(food) !== at)
  const withoutPortion = entries.filter((entry) => portionOf(entry) === undefined)
  return {
    foods: entries.map((entry) => ({
      ...entry,
      grams: (portionOf(entry)?.grams ?? 0) * entry.share
    })),
    problems: [
      ...absent.map((food) => problem('id.dangling', `${food} is not in the food table`)),
      ...twice.map((food) => problem('id.duplicate', `${food} is there twice`)),
      ...withoutPortion.map(({ food, portion }) =>
        problem('id.dangling', `${food} has no portion "${portion}"`)
      )
    ]
  }
}

function problem(code: Problem['code'], fault: string): Problem {
  return { code, file: PLAN_FOODS_FILE, sentence: `${PLAN_FOODS_FILE}: ${fault}.` }
}

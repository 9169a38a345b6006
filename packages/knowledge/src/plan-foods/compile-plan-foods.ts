import type { FoodTable, PlanFood } from '@charley/engine'
import type { Problem } from '../problem.ts'
import type { PlanFoodEntry, PlanFoodsSource } from './plan-foods-source.ts'

export const PLAN_FOODS_FILE = 'foods/plan-foods.yaml'

export interface CompiledPlanFoods {
  readonly foods: readonly PlanFood[]
  readonly problems: readonly Problem[]
}

type Table = Pick<FoodTable, 'ids' | 'portions' | 'incomplete'>

/** Every food with what its family says and the grams of its serving; and what the food table does not bear out. */
export function compilePlanFoods(source: PlanFoodsSource, table: Table): CompiledPlanFoods {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]))
  const portionOf = ({ food, portion }: PlanFoodEntry) =>
    table.portions[rowOf.get(food) ?? -1]?.find(({ label }) => label === portion)
  const entries = source.families.flatMap((family) => family.foods)
  const compiled = source.families.flatMap(({ id: family, foods, ...shared }) =>
    foods.map((entry): PlanFood => {
      const { name, state, portion: _, share = 1, serving: __, ...own } = entry
      return {
        ...shared,
        ...own,
        family,
        name: state === undefined ? name : `${name}, ${state}`,
        shortName: name,
        serving: servingOf(entry),
        grams: (portionOf(entry)?.grams ?? 0) * share
      }
    })
  )
  const ids = entries.map(({ food }) => food)
  const names = compiled.map(({ name }) => name)
  const absent = ids.filter((food) => !rowOf.has(food) || table.incomplete.includes(food))
  const withoutPortion = entries.filter((entry) => portionOf(entry) === undefined)
  return {
    foods: compiled,
    problems: [
      ...absent.map((food) => problem('id.dangling', `${food} is not in the food table`)),
      ...twice(ids).map((food) => problem('id.duplicate', `${food} is there twice`)),
      ...twice(names).map((name) => problem('id.duplicate', `two foods are called "${name}"`)),
      ...withoutPortion.map(({ food, portion }) =>
        problem('id.dangling', `${food} has no portion "${portion}"`)
      )
    ]
  }
}

/** `0.25 cup, chopped`: the portion of the table so many times, without its remarks on size. */
function servingOf({ portion, share = 1, state, serving }: PlanFoodEntry): string {
  const measured = serving ?? times(portion.replace(/ *\([^)]*\)?/g, ''), share)
  return state === undefined ? measured : `${measured.replace(/,.*/, '')}, ${state}`
}

function times(portion: string, share: number): string {
  const [, number = '1', unit = portion] = /^(\d+(?:\.\d+)?) (.*)$/.exec(portion) ?? []
  return `${Number((Number(number) * share).toFixed(3))} ${unit}`
}

function twice(list: readonly string[]): readonly string[] {
  return list.filter((each, at) => list.indexOf(each) !== at)
}

function problem(code: Problem['code'], fault: string): Problem {
  return { code, file: PLAN_FOODS_FILE, sentence: `${PLAN_FOODS_FILE}: ${fault}.` }
}

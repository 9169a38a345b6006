import type { FoodTable } from '../shared/food-table.ts'
import type { PlanFood } from '../shared/plan-food.ts'

export interface NamedFoods {
  readonly foods: Pick<FoodTable, 'ids' | 'names'>
  readonly planFoods: readonly PlanFood[]
}

/** As people call it where it is a plan food; else as the food table does, which is how it was logged. */
export function foodName({ foods, planFoods }: NamedFoods, row: number): string {
  const id = foods.ids[row]
  return planFoods.find(({ food }) => food === id)?.name ?? foods.names[row] ?? ''
}

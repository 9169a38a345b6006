import type { FoodTable, PlanFood } from '@charley/engine'

/** Every food of USDA SR28, fetched only when food is opened. */
export async function loadFoods(): Promise<FoodTable> {
  const foods = await import('../generated/foods.json', { with: { type: 'json' } })
  return foods.default as unknown as FoodTable
}

/** The foods a plan may add, fetched only when a plan is asked for. */
export async function loadPlanFoods(): Promise<readonly PlanFood[]> {
  const foods = await import('../generated/plan-foods.json', { with: { type: 'json' } })
  return foods.default as unknown as readonly PlanFood[]
}

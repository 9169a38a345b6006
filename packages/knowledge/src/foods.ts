import type { FoodIdeas, FoodTable, FoodWords, HouseholdMeasures, PlanFood } from '@charley/engine'

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

/** What people call foods; fetched only when food is opened. */
export async function loadFoodWords(): Promise<FoodWords> {
  const words = await import('../generated/food-words.json', { with: { type: 'json' } })
  return words.default as unknown as FoodWords
}

/** Plain foods to begin with, and when not to name them; fetched only when food is opened. */
export async function loadFoodIdeas(): Promise<FoodIdeas> {
  const ideas = await import('../generated/food-ideas.json', { with: { type: 'json' } })
  return ideas.default as unknown as FoodIdeas
}

/** How people say how much they ate, and weights of pieces; fetched only when food is opened. */
export async function loadMeasures(): Promise<HouseholdMeasures> {
  const measures = await import('../generated/household-measures.json', { with: { type: 'json' } })
  return measures.default as unknown as HouseholdMeasures
}

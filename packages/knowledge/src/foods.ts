import type { FoodTable } from '@charley/engine'

/** Every food of USDA SR28, fetched only when food is opened. */
export async function loadFoods(): Promise<FoodTable> {
  const foods = await import('../generated/foods.json', { with: { type: 'json' } })
  return foods.default as unknown as FoodTable
}

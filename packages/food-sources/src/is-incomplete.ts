import type { Amounts } from './source-food.ts'

const BASICS = ['energy', 'protein', 'fat', 'carbohydrate']

/** Too little is known to offer the food: not even one of the figures that every label carries. */
export function isIncomplete(amounts: Amounts): boolean {
  return !BASICS.some((nutrient) => amounts[nutrient] !== undefined)
}

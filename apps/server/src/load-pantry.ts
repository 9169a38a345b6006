import type { PlanPantry } from '@charley/engine'
import { loadPlanFoods } from '@charley/knowledge/foods'
import { loadLimits } from '@charley/knowledge/limits'
import { loadDietFor } from './load-diet-for.ts'

/** What a plan for this person is made from. */
export async function loadPantry(person: unknown): Promise<PlanPantry> {
  const [diet, planFoods, limits] = await Promise.all([
    loadDietFor(person),
    loadPlanFoods(),
    loadLimits()
  ])
  return { ...diet, planFoods, limits }
}

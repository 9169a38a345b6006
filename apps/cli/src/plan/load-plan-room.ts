import type { PlanPantry } from '@charley/engine'
import { loadPlanFoods } from '@charley/knowledge/foods'
import { loadLimits } from '@charley/knowledge/limits'
import { createSolver, type Solver } from '@charley/solver'
import { loadDietFor } from '../diet/load-diet-for.ts'

/** What a plan for this person is made from and with. */
export async function loadPlanRoom(
  person: unknown
): Promise<{ readonly pantry: PlanPantry; readonly solver: Solver }> {
  const [diet, planFoods, limits, solver] = await Promise.all([
    loadDietFor(person),
    loadPlanFoods(),
    loadLimits(),
    createSolver()
  ])
  return { pantry: { ...diet, planFoods, limits }, solver }
}

import type { DietKnowledge } from '@charley/engine'
import { importedFoodsIn } from '@charley/food-sources'
import { loadIntake } from '@charley/knowledge/intake'
import { loadFoodsFor } from '../foods/load-foods-for.ts'

/** What is needed to read a person's food log; foods of large imported sources only where the log names them. */
export async function loadDietFor(person: unknown): Promise<DietKnowledge> {
  const [foods, intake] = await Promise.all([
    loadFoodsFor({ ids: importedFoodsIn(person) }),
    loadIntake()
  ])
  return { foods, intake }
}

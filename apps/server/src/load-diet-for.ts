import type { DietKnowledge } from '@charley/engine'
import { importedFoodsIn } from '@charley/food-sources'
import { loadIntake } from '@charley/knowledge/intake'
import { foodsWith } from './food-shelf.ts'

/** What a Person's food log is held against; read once, when the first food log comes in. */
export async function loadDietFor(person: unknown): Promise<DietKnowledge> {
  const [foods, intake] = await Promise.all([foodsWith(importedFoodsIn(person)), loadIntake()])
  return { foods, intake }
}

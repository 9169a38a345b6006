import type { PlanFood } from '@charley/engine'

/** `knowledge/foods/plan-foods.yaml` after its schema. */
export interface PlanFoodsSource {
  readonly families: readonly PlanFoodFamily[]
}

interface PlanFoodFamily
  extends Pick<
    PlanFood,
    'aisle' | 'meals' | 'effort' | 'cost' | 'servingsAtMost' | 'from' | 'contains'
  > {
  readonly id: string
  readonly foods: readonly PlanFoodEntry[]
}

/** What a food says for itself goes before what its family says. */
export interface PlanFoodEntry extends Partial<Pick<PlanFood, 'from' | 'contains'>> {
  readonly food: string
  readonly name: string
  readonly state?: string
  /** Household portion of the food table. */
  readonly portion: string
  /** How many of that portion are one serving; 1 where left out. */
  readonly share?: number
  readonly serving?: string
}

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
type PlanFoodEntry = Pick<PlanFood, 'food' | 'portion' | 'name'> &
  Partial<Pick<PlanFood, 'share' | 'from' | 'contains'>>

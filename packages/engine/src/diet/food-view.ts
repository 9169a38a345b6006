import type { FoodPortion, FoodTable } from '../shared/food-table.ts'
import type { FoodHit } from './search-foods.ts'

/** One food with all that is known of it. */
export interface FoodView {
  readonly food: string
  readonly name: string
  readonly group: string
  readonly fdcId: number | null
  readonly incomplete: boolean
  readonly portions: readonly FoodPortion[]
  /** Per 100 g; null: not measured. */
  readonly nutrients: readonly {
    readonly id: string
    readonly amount: number | null
    readonly unit: string
  }[]
}

/** Null where there is no such food. */
export function foodView(table: FoodTable, food: string): FoodView | null {
  const row = table.ids.indexOf(food)
  if (row < 0) return null
  return {
    food,
    name: table.names[row] ?? food,
    group: table.groups[table.groupOf[row] ?? -1] ?? '',
    fdcId: table.fdcIds[row] ?? null,
    incomplete: table.incomplete.includes(food),
    portions: table.portions[row] ?? [],
    nutrients: table.nutrients.map(({ id, unit, per100g }) => ({
      id,
      amount: per100g[row] ?? null,
      unit
    }))
  }
}

/** A food that a search found. */
export interface FoundFood {
  readonly food: string
  readonly name: string
  /** 0 to 1, in thousandths. */
  readonly score: number
  readonly portions: readonly FoodPortion[]
}

export function foundFood(table: FoodTable, { row, score }: FoodHit): FoundFood {
  return {
    food: table.ids[row] ?? '',
    name: table.names[row] ?? '',
    score: Math.round(score * 1000) / 1000,
    portions: table.portions[row] ?? []
  }
}

import type { FoodPortion, FoodTable } from '@charley/engine'

/** One food as `charley foods show --json` writes it. */
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

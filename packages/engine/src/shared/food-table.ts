/** Foods by column: row n of every column is the same food. */
export interface FoodTable {
  /** Changes with the data and with the way it is read. */
  readonly revision: string
  /** `sr28:01001`, unique. */
  readonly ids: readonly string[]
  /** Plain English. */
  readonly names: readonly string[]
  readonly groups: readonly string[]
  /** In `groups`, by row. */
  readonly groupOf: readonly number[]
  /** FoodData Central's number; null where SR Legacy dropped the food. */
  readonly fdcIds: readonly (number | null)[]
  readonly portions: readonly (readonly FoodPortion[])[]
  /** Ids of foods with too few measured values to be offered. */
  readonly incomplete: readonly string[]
  readonly nutrients: readonly FoodNutrient[]
}

export interface FoodPortion {
  /** `1 tablespoon` */
  readonly label: string
  readonly grams: number
}

export interface FoodNutrient {
  readonly id: string
  readonly unit: string
  /** By row, per 100 g of what is eaten. Null: not measured, never zero. */
  readonly per100g: readonly (number | null)[]
}

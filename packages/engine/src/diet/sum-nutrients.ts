import type { FoodTable } from '../shared/food-table.ts'

/** One food of a log. */
export interface EatenFood {
  /** Row of the food table. */
  readonly row: number
  readonly grams: number
}

export interface NutrientTotal {
  /** From the foods whose amount is known, in the nutrient's unit. */
  readonly known: number
  /** Grams eaten of foods whose amount is not known. */
  readonly unknownGrams: number
}

/** What the eaten foods hold together, by nutrient. What is not measured stays unknown and never counts as zero. */
export function sumNutrients(
  table: Pick<FoodTable, 'nutrients'>,
  eaten: readonly EatenFood[]
): ReadonlyMap<string, NutrientTotal> {
  return new Map(table.nutrients.map(({ id, per100g }) => [id, totalOf(per100g, eaten)]))
}

function totalOf(per100g: readonly (number | null)[], eaten: readonly EatenFood[]): NutrientTotal {
  let known = 0
  let unknownGrams = 0
  for (const { row, grams } of eaten) {
    const amount = per100g[row] ?? null
    if (amount === null) unknownGrams += grams
    else known += (amount * grams) / 100
  }
  return { known, unknownGrams }
}

import type { FoodRoom } from './food-room.ts'

/** The minerals that popular advice about cramps names, and energy to judge the size of a helping by. */
const SHOWN = ['magnesium', 'potassium', 'calcium', 'iron', 'energy']

export interface NutrientBrought {
  readonly id: string
  readonly unit: string
  /** Null: nobody measured it in this food. */
  readonly amount: number | null
  /** What the other foods of the day hold, as far as it is known. */
  readonly before: number
  /** Another food of the day has no known amount, so that the day's sum is "at least". */
  readonly atLeast: boolean
}

interface Portioned {
  readonly food: string
  readonly grams: number
}

/** What a helping brings, beside what the rest of the day holds. */
export function nutrientsBrought(
  room: FoodRoom,
  helping: Portioned,
  rest: readonly Portioned[]
): readonly NutrientBrought[] {
  const amountIn = (per100g: readonly (number | null)[], { food, grams }: Portioned) => {
    const per100 = per100g[room.rowOf.get(food) ?? -1] ?? null
    return per100 === null ? null : (per100 * grams) / 100
  }
  return SHOWN.flatMap((id) => {
    const nutrient = room.foods.nutrients.find((candidate) => candidate.id === id)
    if (nutrient === undefined) return []
    const { unit, per100g } = nutrient
    const others = rest.map((other) => amountIn(per100g, other))
    const before = others.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    const atLeast = others.includes(null)
    return [{ id, unit, amount: amountIn(per100g, helping), before, atLeast }]
  })
}

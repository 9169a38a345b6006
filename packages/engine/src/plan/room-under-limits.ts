import type { Limits, NutrientLimit } from '../shared/limits.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'
import type { Product } from '../shared/supplement-check.ts'
import type { Usual } from './apply-limit-rule.ts'

/** How much of a nutrient may still come from this one product a day. */
export interface Room {
  /** Null: no limit on it. */
  readonly amount: number | null
  /** The limit that leaves least; null where there is none. */
  readonly limit: { readonly id: string; readonly max: number } | null
  /** Of what counts against that limit, from food and other products; where food is not known, of products alone. */
  readonly already: number
  /** Food counts against a limit, and nobody knows how much there is. */
  readonly foodNotKnown: boolean
}

/** What food and all other products leave of each limit. An unknown amount in food counts as a high one. */
export function roomUnderLimits(
  { nutrient }: SupplementAdvice,
  product: Product,
  known: {
    readonly limits: Limits
    readonly usual: Usual
    readonly others: number
  }
): Room {
  const { limits, usual, others } = known
  const limiting = limits.limits.filter(
    (limit): limit is NutrientLimit =>
      limit.on === 'nutrient' && limit.nutrient === nutrient && limit.of === 'total'
  )
  const eaten = usual?.nutrients.find(({ id }) => id === nutrient)
  const food = eaten && Math.max(0, eaten.intake.high - eaten.fromSupplements)
  const logged = Math.max(0, (eaten?.fromSupplements ?? 0) - (product.taking ? own(product) : 0))
  const products = Math.max(others, logged)
  const rooms = limiting.flatMap(({ id, max, counts }) => {
    if (max === null) return []
    const already = products + (counts === 'total' ? (food ?? 0) : 0)
    return { amount: Math.max(0, max - already), limit: { id, max }, already }
  })
  const [least] = rooms.toSorted((a, b) => a.amount - b.amount)
  const foodCounts = limiting.some(({ counts }) => counts === 'total')
  return {
    amount: least?.amount ?? null,
    limit: least?.limit ?? null,
    already: least?.already ?? 0,
    foodNotKnown: foodCounts && food === undefined
  }
}

function own({ perDay }: Product): number {
  return perDay ?? 0
}

import type { NutrientIntake } from '../shared/intake-report.ts'
import type { NutrientLimit } from '../shared/limits.ts'
import type { PlanFacts } from './plan-facts.ts'

/** How much of a nutrient a plan tries to reach, per day, in the unit of the intake. */
export interface PlanTarget {
  readonly nutrient: string
  readonly name: string
  readonly unit: string
  /** Not reaching this is a failure of the plan where the nutrient matters. Null: nobody knows such an amount. */
  readonly least: number | null
  /** Worth reaching. */
  readonly good: number
  /** Eaten and taken now, without what is not known. */
  readonly now: number
  readonly fromSupplements: number
  readonly matters: boolean
  /** There is less than good of it now; otherwise the plan only keeps it. */
  readonly isGap: boolean
}

/** Water is drunk, not planned; energy has a band of its own; of sodium less is better. */
const NOT_TARGETS: ReadonlySet<string> = new Set(['water', 'sodium', 'chloride', 'carbohydrate'])

/**
 * The requirement (EAR) first, the recommendation (RDA) or adequate intake (AI) then; what is enough now stays enough.
 * Where a limit keeps a person below the recommendation, it was not made for them: less of it is no gap.
 */
export function planTargets({ intake, limits, matters }: PlanFacts): readonly PlanTarget[] {
  return intake.nutrients.flatMap((nutrient): PlanTarget[] => {
    const { id, name, ear, rda, ai, fromSupplements } = nutrient
    const recommended = rda ?? ai
    if (recommended === null || NOT_TARGETS.has(id)) return []
    const { low: now, amount, unit } = nutrient.intake
    const most = Math.min(lowestLimit(limits, id), now + lowestLimit(limits, id, 'change'))
    const isGap = amount < recommended && recommended <= most
    return [
      {
        nutrient: id,
        name,
        unit,
        least: isGap ? (ear ?? null) : null,
        good: isGap ? recommended : Math.min(recommended, now, most),
        now,
        fromSupplements,
        matters: matters.includes(id),
        isGap
      }
    ]
  })
}

/** The lowest limit on a nutrient from food and pills, on all of it or on what a plan adds; infinite where there is none. */
export function lowestLimit(
  limits: PlanFacts['limits'],
  nutrient: string,
  of: NutrientLimit['of'] = 'total'
): number {
  const maxima = limits.flatMap((limit) =>
    limit.on === 'nutrient' &&
    limit.nutrient === nutrient &&
    limit.counts === 'total' &&
    limit.of === of &&
    limit.max !== null
      ? [limit.max]
      : []
  )
  return Math.min(...maxima)
}

/** Sodium above the amount that lowers the risk of chronic disease (CDRR), and how much there is now. */
export function sodiumOf(nutrients: readonly NutrientIntake[]): NutrientIntake | undefined {
  return nutrients.find(({ id }) => id === 'sodium')
}

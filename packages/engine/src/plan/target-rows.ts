import { amountTerms } from './choice-columns.ts'
import type { Drafting } from './drafting.ts'
import type { PlanTarget } from './plan-targets.ts'
import { term } from './start-problem.ts'

/** What a plan leaves missing of a target, as a share of its good amount. */
export interface Shortfall {
  readonly target: PlanTarget
  /** Column of what is missing below the least; null where there is no least. */
  readonly belowLeast: number | null
  readonly row: number
}

/** Cost of missing the whole of an amount, in units of one easy change. What matters for the legs comes first by far. */
const COST = {
  matters: { least: 300, good: 20 },
  other: { least: 12, good: 4 }
} as const

export function addTargetRows(
  drafting: Drafting,
  targets: readonly PlanTarget[]
): readonly Shortfall[] {
  return targets.flatMap((target) => addTarget(drafting, target))
}

function addTarget(
  { builder, columns, amounts, choices }: Drafting,
  target: PlanTarget
): readonly Shortfall[] {
  const { nutrient, least, good, matters } = target
  const column = amounts(nutrient, 'total')
  if (column === undefined || good <= 0) return []
  const cost = matters ? COST.matters : COST.other
  const leastShare = least === null ? 0 : Math.min(1, least / good)
  const missing = builder.addColumn({
    name: `missing ${nutrient}`,
    cost: cost.good,
    lower: 0,
    upper: 1 - leastShare,
    whole: false
  })
  const belowLeast =
    least === null
      ? null
      : builder.addColumn({
          name: `below least ${nutrient}`,
          cost: cost.least,
          lower: 0,
          upper: null,
          whole: false
        })
  const now = choices.eaten.reduce(
    (sum, { row, grams }) => sum + (column(row).low * grams) / 100,
    target.fromSupplements
  )
  const row = builder.addRow({
    name: `target ${nutrient}`,
    lower: 1 - now / good,
    upper: null,
    terms: [
      ...amountTerms(columns, column, { added: 'low', removed: 'low', scale: good }),
      term(missing),
      ...(belowLeast === null ? [] : [term(belowLeast)])
    ]
  })
  return [{ target, belowLeast, row }]
}

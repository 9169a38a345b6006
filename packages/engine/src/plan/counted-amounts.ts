import type { FoodTable } from '../shared/food-table.ts'
import type { UpperLimit } from '../shared/intake-knowledge.ts'

/** What 100 g of a food hold, from nothing to a high value of its like where it was not measured. */
export interface AmountBounds {
  readonly low: number
  readonly high: number
}

/** By row of the food table, per 100 g. */
export type AmountsOf = (row: number) => AmountBounds

/** Of the foods in its group, all but one in twenty hold less. */
const HIGH_SHARE = 0.95
const NOTHING: AmountBounds = { low: 0, high: 0 }

/** The columns of a food table read on the safe side in both directions; undefined for what the table does not hold. */
export function countedAmounts(
  table: FoodTable
): (nutrient: string, counts: UpperLimit['counts']) => AmountsOf | undefined {
  const highOf = new Map<string, number>()
  const columns = new Map(table.nutrients.map(({ id, per100g }) => [id, per100g]))

  function high(column: string, group: number | undefined): number {
    const key = `${column} ${group}`
    const known = highOf.get(key)
    if (known !== undefined) return known
    const found = highAmount(table, columns.get(column) ?? [], group)
    highOf.set(key, found)
    return found
  }

  function bounds(column: string): AmountsOf | undefined {
    const per100g = columns.get(column)
    return per100g && ((row) => boundsAt(per100g[row], () => high(column, table.groupOf[row])))
  }

  /** Only what was added to food. The table tells by the folic acid that goes with it; how much, it does not say. */
  function added(column: string): AmountsOf | undefined {
    const all = bounds(column)
    const folicAcid = columns.get('folic_acid')
    return all && ((row) => (folicAcid?.[row] === 0 ? NOTHING : { low: 0, high: all(row).high }))
  }

  return (nutrient, counts) => {
    if (counts === 'supplement') return () => NOTHING
    const form = FORMS[counts]?.[nutrient] ?? nutrient
    const isWholeColumn = counts !== 'fortified-and-supplement' || form === 'folic_acid'
    return isWholeColumn ? bounds(form) : added(form)
  }
}

/** Columns of the table that hold the form a limit counts. */
const FORMS: Readonly<Partial<Record<UpperLimit['counts'], Readonly<Record<string, string>>>>> = {
  preformed: { vitamin_a: 'retinol' },
  'fortified-and-supplement': { folate: 'folic_acid', niacin: 'niacin_preformed' }
}

function boundsAt(measured: number | null | undefined, high: () => number): AmountBounds {
  return measured === null || measured === undefined
    ? { low: 0, high: high() }
    : { low: measured, high: measured }
}

/** Where a group has no measured food at all, the whole table stands in. */
function highAmount(
  { groupOf }: FoodTable,
  per100g: readonly (number | null)[],
  group: number | undefined
): number {
  const ofGroup = per100g.filter((value, row) => value !== null && groupOf[row] === group)
  const values = (
    ofGroup.length > 0 ? ofGroup : per100g.filter((value) => value !== null)
  ) as number[]
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(HIGH_SHARE * sorted.length) - 1] ?? 0
}

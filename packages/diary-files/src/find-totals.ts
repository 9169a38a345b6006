import type { CsvRow } from './read-csv-rows.ts'

export interface FoodRow {
  readonly row: CsvRow
  readonly date: string
  readonly nutrients: ReadonlyMap<string, number>
}

interface RowLook {
  readonly label: string
  /** One of the app's own meals. */
  readonly isPlain: boolean
  readonly hasAmount: boolean
}

const TOTAL = /^(daily |day )?totals?$/i
/** Enough agreeing amounts that it is no chance. */
const FEWEST_NUTRIENTS = 3

/**
 * The rows that repeat the sum of their day, at most one each. Their label may be in any language, so without a known
 * one the amounts tell: every one is the sum of the day's other rows.
 */
export function findTotals(
  rows: readonly FoodRow[],
  lookAt: (row: CsvRow) => RowLook
): ReadonlySet<CsvRow> {
  const byDay = Map.groupBy(rows, ({ date }) => date)
  const totals = [...byDay.values()].flatMap((day) => {
    const sums = sumsOf(day)
    const total = day.findLast((each) => {
      const { label, isPlain, hasAmount } = lookAt(each.row)
      if (hasAmount) return false
      if (TOTAL.test(label)) return true
      return day.length > 1 && (!isPlain || label === '') && isSumOfOthers(each, sums, day.length)
    })
    return total ? [total] : []
  })
  return new Set(totals.map(({ row }) => row))
}

function sumsOf(day: readonly FoodRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { nutrients } of day) {
    for (const [id, amount] of nutrients) sums.set(id, (sums.get(id) ?? 0) + amount)
  }
  return sums
}

function isSumOfOthers(
  { nutrients }: FoodRow,
  sums: ReadonlyMap<string, number>,
  rows: number
): boolean {
  const told = [...nutrients].filter(([, amount]) => amount > 0)
  // Each row is rounded on its own.
  return (
    told.length >= FEWEST_NUTRIENTS &&
    told.every(([id, amount]) => {
      const others = (sums.get(id) ?? 0) - amount
      return Math.abs(others - amount) <= 0.05 * rows + 0.005 * amount
    })
  )
}

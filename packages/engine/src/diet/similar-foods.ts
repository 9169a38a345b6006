import { bug } from '../shared/bug.ts'
import type { FoodNutrient, FoodTable } from '../shared/food-table.ts'
import type { AssessmentSettings } from '../shared/intake-knowledge.ts'

/** What foods like one whose amount is not known usually hold, per 100 g. An estimate, shown as a range. */
export interface SimilarFoods {
  readonly median: number
  readonly high: number
}

/** By row of the table. Nothing where the nutrient is known of no food at all. */
export type SimilarTo = (row: number) => SimilarFoods

type Settings = Pick<AssessmentSettings, 'highAmongSimilar' | 'fewestSimilarFoods'>
type Groups = Pick<FoodTable, 'groupOf' | 'nutrients'>

/** Foods of one group differ most by how wet they are: powder and drink, dry and boiled. In g of water per 100 g. */
const WATER_STEP = 10
const WATER_BINS = 12
const WATER_UNKNOWN = 11
const NOTHING: SimilarFoods = { median: 0, high: 0 }

const made = new WeakMap<FoodNutrient, WeakMap<Settings, SimilarTo>>()

/**
 * Estimates for foods of unknown amount: those of the same food group and about as much water, else of the same group,
 * else all foods. Each is worked out when it is first needed and kept with the table.
 */
export function similarFoods(table: Groups, column: FoodNutrient, settings: Settings): SimilarTo {
  const kept = made.get(column) ?? new WeakMap<Settings, SimilarTo>()
  made.set(column, kept)
  const known = kept.get(settings)
  if (known) return known
  const estimates = estimatesOf(table, column, settings)
  kept.set(settings, estimates)
  return estimates
}

function estimatesOf(table: Groups, { per100g }: FoodNutrient, settings: Settings): SimilarTo {
  const { cellOf, rowsOf } = circlesOf(table)
  const inCircle = new Map<number, SimilarFoods | undefined>()
  const estimate = (circle: number, fewest: number): SimilarFoods | undefined => {
    if (!inCircle.has(circle)) {
      const rows = rowsOf.get(circle) ?? []
      const amounts = rows.map((row) => per100g[row] ?? null).filter((amount) => amount !== null)
      const enough = amounts.length >= fewest
      inCircle.set(circle, enough ? quantiles(amounts, settings.highAmongSimilar) : undefined)
    }
    return inCircle.get(circle)
  }
  return (row) => {
    const cell = cellOf[row] ?? bug(`no food in row ${row}`)
    const fewest = settings.fewestSimilarFoods
    return (
      estimate(cell, fewest) ?? estimate(groupCircle(cell), fewest) ?? estimate(ALL, 1) ?? NOTHING
    )
  }
}

/** Circles of similar foods: cells of a group and a step of water are 0 and above, whole groups below, and all foods. */
interface Circles {
  readonly cellOf: Int32Array
  readonly rowsOf: ReadonlyMap<number, readonly number[]>
}

const ALL = Number.NEGATIVE_INFINITY

function groupCircle(cell: number): number {
  return -1 - Math.floor(cell / WATER_BINS)
}

const circlesMade = new WeakMap<readonly FoodNutrient[], Circles>()

function circlesOf({ groupOf, nutrients }: Groups): Circles {
  const known = circlesMade.get(nutrients)
  if (known) return known
  const water = nutrients.find(({ id }) => id === 'water')?.per100g ?? []
  const cellOf = Int32Array.from(
    groupOf,
    (group, row) => group * WATER_BINS + waterBin(water[row] ?? null)
  )
  const rowsOf = new Map<number, number[]>()
  for (const [row, cell] of cellOf.entries()) {
    for (const circle of [cell, groupCircle(cell), ALL]) {
      const rows = rowsOf.get(circle)
      if (rows) rows.push(row)
      else rowsOf.set(circle, [row])
    }
  }
  const circles = { cellOf, rowsOf }
  circlesMade.set(nutrients, circles)
  return circles
}

function waterBin(water: number | null): number {
  return water === null
    ? WATER_UNKNOWN
    : Math.min(WATER_UNKNOWN - 1, Math.floor(water / WATER_STEP))
}

function quantiles(amounts: readonly number[], high: number): SimilarFoods {
  const sorted = Float64Array.from(amounts).sort()
  return { median: quantile(sorted, 0.5), high: quantile(sorted, high) }
}

/** Between the two nearest of sorted amounts. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (at - Math.floor(at)) * (above - below)
}

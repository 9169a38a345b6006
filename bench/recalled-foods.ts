import type { FoodTable } from '@charley/engine'

/** A food as a national survey describes it, with what it held then. */
export interface RecalledFood {
  readonly code: string
  readonly description: string
  /** mg per 100 g, by nutrient. */
  readonly minerals: Readonly<Record<string, number>>
}

/** mg per 100 g: a difference this small does not matter to a day's intake. */
const SMALL: Readonly<Record<string, number>> = {
  magnesium: 5,
  potassium: 25,
  calcium: 10,
  iron: 0.3
}
const MINERALS = Object.keys(SMALL)

export function readRecalledFoods(csv: string): readonly RecalledFood[] {
  const [head = [], ...rows] = csv.trim().split(/\r?\n/).map(cells)
  const at = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? ''
  return rows.map((row) => ({
    code: at(row, 'fndds_food_code'),
    description: at(row, 'long_description'),
    minerals: Object.fromEntries(MINERALS.map((id) => [id, Number(at(row, `${id}_mg_per_100g`))]))
  }))
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? ''
  )
}

interface Asked {
  readonly food: RecalledFood
  readonly tolerant: boolean
}

/** Whether all four minerals are within 25 %. */
export function fits(table: FoodTable, row: number, asked: Asked): boolean {
  return shareOfMineralsThatFit(table, row, asked) === 1
}

export function shareOfMineralsThatFit(
  table: FoodTable,
  row: number,
  { food, tolerant }: Asked
): number {
  const fitting = MINERALS.filter((id) => {
    const known = table.nutrients.find((nutrient) => nutrient.id === id)?.per100g[row] ?? Number.NaN
    const then = food.minerals[id] ?? Number.NaN
    const off = Math.abs(known - then)
    return off <= 0.25 * then || (tolerant && off <= (SMALL[id] ?? 0))
  })
  return fitting.length / MINERALS.length
}

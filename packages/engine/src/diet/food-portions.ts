import type { FoodReader } from './food-reader.ts'
import { type ReadPortion, readPortion } from './portion-label.ts'

/** Every portion known of a food, the food table's own first. */
export function foodPortions({ table, measures }: FoodReader, row: number): readonly ReadPortion[] {
  const more = measures.portions[table.ids[row] ?? ''] ?? []
  return [...(table.portions[row] ?? []), ...more]
    .map((portion) => readPortion(portion, measures))
    .filter((portion) => portion !== null)
}

/** A portion measured by volume, and what it says about the food. */
export interface VolumePortion {
  readonly portion: ReadPortion
  readonly millilitres: number
}

/** The portions of a food that tell how much a volume of it weighs. */
export function volumePortions(
  { measures }: FoodReader,
  portions: readonly ReadPortion[]
): readonly VolumePortion[] {
  return portions.flatMap((portion) => {
    const unit = measures.units[portion.unit ?? '']
    if (unit?.kind === 'volume' && unit.amount !== null && !unit.rough) {
      return [{ portion, millilitres: portion.amount * unit.amount }]
    }
    const [, ounces] = /^(\d+(?:\.\d+)?) fluid ounce/.exec(portion.inBrackets) ?? []
    const each = measures.units['fluid ounce']?.amount ?? null
    if (ounces === undefined || each === null) return []
    return [{ portion, millilitres: portion.amount * Number(ounces) * each }]
  })
}

/** Grams of a millilitre of a drink or soup, which is mostly water; null for anything else. */
export function waterLikeDensity({ table, measures }: FoodReader, row: number): number | null {
  const { groups, leastWater, gramsPerMillilitre } = measures.waterLike
  if (!groups.includes(table.groups[table.groupOf[row] ?? -1] ?? '')) return null
  const water = table.nutrients.find(({ id }) => id === 'water')?.per100g[row] ?? null
  return water !== null && water >= leastWater ? gramsPerMillilitre : null
}

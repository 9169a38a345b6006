import { foodPortions, volumePortions, waterLikeDensity } from './food-portions.ts'
import type { FoodReader } from './food-reader.ts'
import type { ReadPortion } from './portion-label.ts'

export interface PortionChoice {
  readonly label: string
  readonly grams: number
  readonly kind: 'household' | 'weight' | 'volume'
}

/** Portions to offer for a food: household measures first, then weights, then volumes where the density is known. */
export function portionsFor(reader: FoodReader, row: number): readonly PortionChoice[] {
  const portions = foodPortions(reader, row)
  const own = distinct(portions).map(({ label, grams, unit }) => ({
    label,
    grams,
    kind: isWeight(reader, unit) ? ('weight' as const) : ('household' as const)
  }))
  const household = own.filter(({ kind }) => kind === 'household')
  const weights = own.filter(({ kind, label }) => kind === 'weight' && label !== '1 ounce')
  return [...household, ...weights, ...plainWeights(reader), ...volumes(reader, row, portions)]
}

function distinct(portions: readonly ReadPortion[]): readonly ReadPortion[] {
  return portions.filter(
    ({ label }, index) => portions.findIndex((other) => other.label === label) === index
  )
}

function isWeight({ measures }: FoodReader, unit: string | null): boolean {
  const known = measures.units[unit ?? '']
  return known?.kind === 'weight' && !known.rough
}

function plainWeights({ measures }: FoodReader): readonly PortionChoice[] {
  return choices(['gram', 'ounce'], 'weight', (unit) => measures.units[unit]?.amount ?? null)
}

function volumes(
  reader: FoodReader,
  row: number,
  portions: readonly ReadPortion[]
): readonly PortionChoice[] {
  const [known] = volumePortions(reader, portions)
  const density =
    known === undefined ? waterLikeDensity(reader, row) : known.portion.grams / known.millilitres
  if (density === null) return []
  return choices(['millilitre', 'fluid ounce'], 'volume', (unit) => {
    const millilitres = reader.measures.units[unit]?.amount ?? null
    return millilitres === null ? null : Number((millilitres * density).toPrecision(6))
  })
}

function choices(
  units: readonly string[],
  kind: PortionChoice['kind'],
  gramsIn: (unit: string) => number | null
): readonly PortionChoice[] {
  return units.flatMap((unit) => {
    const grams = gramsIn(unit)
    return grams === null ? [] : [{ label: `1 ${unit}`, grams, kind }]
  })
}

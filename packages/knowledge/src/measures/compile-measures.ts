import type { FoodPortion, HouseholdMeasures, MeasureUnit, WaterLike } from '@charley/engine'
import { pick } from '../pick.ts'
import { singleOf } from '../read-as.ts'
import type { KnowledgeTree } from '../read-tree.ts'

interface Amount {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: 'ml' | 'g'
}

interface UnitSource {
  readonly words: readonly string[]
  readonly grams?: number
  readonly millilitres?: number
  readonly usual?: Amount
  readonly byGroup?: Readonly<Record<string, Amount>>
  readonly after?: boolean
  readonly whole?: boolean
}

type Kept = 'numbers' | 'severalNumbers' | 'sizes' | 'words'

/** `foods/household-measures.yaml`, once its schema was checked. */
interface MeasuresSource extends Pick<HouseholdMeasures, Kept> {
  readonly units: Readonly<Record<string, UnitSource>>
  readonly waterLike: {
    readonly groups: WaterLike['groups']
    readonly leastWater: { readonly value: number }
    readonly gramsPerMillilitre: { readonly value: number }
  }
}

/** `foods/more-portions.yaml`, once its schema was checked: grams by label by food. */
interface PortionsSource {
  readonly portions: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What the engine reads: without sources and ranges. Null where there are no measures. */
export function compileMeasures(tree: KnowledgeTree): HouseholdMeasures | null {
  const source = singleOf<MeasuresSource | null>(tree, 'household-measures', null)
  if (source === null) return null
  const { portions } = singleOf<PortionsSource>(tree, 'more-portions', { portions: {} })
  const { groups, leastWater, gramsPerMillilitre } = source.waterLike
  return {
    ...pick(source, ['numbers', 'severalNumbers', 'sizes', 'words']),
    units: mapValues(source.units, unitOf),
    unitWords: unitWordsOf(source),
    portions: mapValues(portions, portionsOf),
    waterLike: {
      groups,
      leastWater: leastWater.value,
      gramsPerMillilitre: gramsPerMillilitre.value
    }
  }
}

/** `tbsp` is `tablespoon`. */
function unitWordsOf({ units }: MeasuresSource): Readonly<Record<string, string>> {
  const pairs = Object.entries(units).map(([unit, { words }]) => words.map((word) => [word, unit]))
  return Object.fromEntries(pairs.flat())
}

function unitOf(source: UnitSource): MeasureUnit {
  const { grams, millilitres, usual, after = false, whole = false, byGroup = {} } = source
  return {
    ...sizeOf(grams, millilitres, usual),
    after,
    whole,
    rough: usual !== undefined,
    gramsByGroup: mapValues(byGroup, ({ value }) => value)
  }
}

function sizeOf(grams?: number, millilitres?: number, usual?: Amount) {
  const weight = grams ?? (usual?.unit === 'g' ? usual.value : undefined)
  if (weight !== undefined) return { kind: 'weight', amount: weight } as const
  const volume = millilitres ?? usual?.value
  if (volume !== undefined) return { kind: 'volume', amount: volume } as const
  return { kind: 'piece', amount: null } as const
}

function portionsOf(gramsByLabel: Readonly<Record<string, number>>): readonly FoodPortion[] {
  return Object.entries(gramsByLabel).map(([label, grams]) => ({ label, grams }))
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

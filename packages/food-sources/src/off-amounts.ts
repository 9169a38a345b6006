import type { JsonObject } from './json-value.ts'
import { possibleAmount } from './possible-amount.ts'
import type { Amounts, SkipReason } from './source-food.ts'

const KJ_PER_KCAL = 4.184
/** By law, "salt" on a European label is sodium times this. */
const SALT_PER_SODIUM = 2.5

/**
 * Charley's nutrient, Open Food Facts' names for it (the first that is there counts) and what a gram is in Charley's
 * unit. Open Food Facts keeps every `_100g` in grams, whatever `_unit` says; that unit belongs to `_value`.
 * Labels do not tell the forms of vitamin A and folate apart: their figure is taken as it stands.
 */
const FROM_GRAMS: readonly (readonly [string, readonly string[], number])[] = [
  ['protein', ['proteins'], 1],
  ['fat', ['fat'], 1],
  ['saturated_fat', ['saturated-fat'], 1],
  ['monounsaturated_fat', ['monounsaturated-fat'], 1],
  ['polyunsaturated_fat', ['polyunsaturated-fat'], 1],
  ['cholesterol', ['cholesterol'], 1e3],
  ['carbohydrate', ['carbohydrates'], 1],
  ['fiber', ['fiber'], 1],
  ['sugars', ['sugars'], 1],
  ['calcium', ['calcium'], 1e3],
  ['iron', ['iron'], 1e3],
  ['magnesium', ['magnesium'], 1e3],
  ['phosphorus', ['phosphorus'], 1e3],
  ['potassium', ['potassium'], 1e3],
  ['sodium', ['sodium'], 1e3],
  ['zinc', ['zinc'], 1e3],
  ['copper', ['copper'], 1e6],
  ['manganese', ['manganese'], 1e3],
  ['selenium', ['selenium'], 1e6],
  ['vitamin_a', ['vitamin-a'], 1e6],
  ['vitamin_c', ['vitamin-c'], 1e3],
  ['vitamin_d', ['vitamin-d'], 1e6],
  ['vitamin_e', ['vitamin-e'], 1e3],
  ['vitamin_k', ['vitamin-k', 'phylloquinone'], 1e6],
  ['thiamin', ['vitamin-b1'], 1e3],
  ['riboflavin', ['vitamin-b2'], 1e3],
  ['niacin', ['vitamin-pp'], 1e3],
  ['pantothenic_acid', ['pantothenic-acid'], 1e3],
  ['vitamin_b6', ['vitamin-b6'], 1e3],
  ['folate', ['vitamin-b9', 'folates'], 1e6],
  ['vitamin_b12', ['vitamin-b12'], 1e6],
  ['choline', ['choline'], 1e3]
]

type Skip = (reason: SkipReason, what: string) => void

/** Per 100 g; what the product does not say is absent. */
export function amountsFromOff(nutriments: JsonObject, skip: Skip): Amounts {
  const read = (key: string, unit: string) => possible(nutriments, { key, unit }, skip)
  const energy = read('energy-kcal', 'kcal') ?? times(read('energy', 'kj'), 1 / KJ_PER_KCAL)
  const found = FROM_GRAMS.map(([id, keys, factor]): [string, number | null] => {
    const key = keys.find((name) => isStated(nutriments[`${name}_100g`]))
    return [id, key === undefined ? null : times(read(key, 'g'), factor)]
  })
  const amounts = new Map([['energy', energy] as [string, number | null], ...found])
  if (!isStated(nutriments['sodium_100g'])) {
    amounts.set('sodium', times(read('salt', 'g'), 1000 / SALT_PER_SODIUM))
  }
  return Object.fromEntries(
    [...amounts].filter((entry): entry is [string, number] => entry[1] !== null)
  )
}

function possible(
  nutriments: JsonObject,
  { key, unit }: { readonly key: string; readonly unit: string },
  skip: Skip
): number | null {
  const cell = nutriments[`${key}_100g`]
  if (!isStated(cell)) return null
  const amount = possibleAmount(cell, unit)
  if (typeof amount === 'number') return amount
  skip(amount, `${key} ${cell}`)
  return null
}

function isStated(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== ''
}

function times(amount: number | null, factor: number): number | null {
  return amount === null ? null : Number((amount * factor).toPrecision(12))
}

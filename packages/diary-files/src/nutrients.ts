import { factorIn } from './factor-in.ts'

type Unit = 'kcal' | 'g' | 'mg' | 'µg'

/** The units of the food table, for what other apps count too. */
export const NUTRIENT_UNITS = {
  energy: 'kcal',
  water: 'g',
  protein: 'g',
  fat: 'g',
  saturated_fat: 'g',
  monounsaturated_fat: 'g',
  polyunsaturated_fat: 'g',
  cholesterol: 'mg',
  carbohydrate: 'g',
  fiber: 'g',
  sugars: 'g',
  calcium: 'mg',
  iron: 'mg',
  magnesium: 'mg',
  phosphorus: 'mg',
  potassium: 'mg',
  sodium: 'mg',
  zinc: 'mg',
  copper: 'µg',
  manganese: 'mg',
  selenium: 'µg',
  vitamin_c: 'mg',
  vitamin_d: 'µg',
  vitamin_e: 'mg',
  vitamin_k: 'µg',
  thiamin: 'mg',
  riboflavin: 'mg',
  pantothenic_acid: 'mg',
  vitamin_b6: 'mg',
  vitamin_b12: 'µg'
} as const satisfies Readonly<Record<string, Unit>>

/**
 * Not here: vitamin A, niacin and folate. Apps do not say whether they count equivalents, and the food table has them
 * as such: one for the other would be wrong by up to a half.
 */
export type NutrientId = keyof typeof NUTRIENT_UNITS

const KJ_PER_KCAL = 4.184
const IU_PER_UG_VITAMIN_D = 40

const IN_GRAMS: Readonly<Record<string, number>> = {
  g: 1,
  grams: 1,
  mg: 1e-3,
  milligrams: 1e-3,
  µg: 1e-6,
  mcg: 1e-6,
  micrograms: 1e-6
}

/** Cal is the food Calorie, a kilocalorie. */
const IN_KCAL: Readonly<Record<string, number>> = {
  kcal: 1,
  Cal: 1,
  kilocalories: 1,
  kJ: 1 / KJ_PER_KCAL,
  kilojoules: 1 / KJ_PER_KCAL
}

/** What an amount in some unit is multiplied by for the unit of the food table; undefined where nobody can tell. */
export function factorFor(nutrient: NutrientId, unit: string): number | undefined {
  const wanted = NUTRIENT_UNITS[nutrient]
  // The micro sign and the Greek letter look the same.
  const given = unit.trim().replace('\u03bc', '\u00b5')
  if (wanted === 'kcal') return factorIn(IN_KCAL, given)
  if (given === 'IU') return nutrient === 'vitamin_d' ? 1 / IU_PER_UG_VITAMIN_D : undefined
  const grams = massFactor(given)
  return grams === undefined ? undefined : grams / (IN_GRAMS[wanted] ?? 1)
}

/** Of one unit of mass, in grams. */
export function massFactor(unit: string): number | undefined {
  return factorIn(IN_GRAMS, unit)
}

/** Without the dust of changing units and adding. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(10))
}

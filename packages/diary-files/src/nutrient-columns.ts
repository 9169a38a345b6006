import { factorFor, type NutrientId } from './nutrients.ts'

export interface NutrientColumn {
  readonly column: string
  readonly nutrient: NutrientId
  /** To the unit of the food table. */
  readonly factor: number
}

/** Cronometer's columns are a name and a unit: `B1 (Thiamine) (mg)`. */
const CRONOMETER: Readonly<Record<string, NutrientId>> = {
  Energy: 'energy',
  Water: 'water',
  Protein: 'protein',
  Fat: 'fat',
  Saturated: 'saturated_fat',
  Monounsaturated: 'monounsaturated_fat',
  Polyunsaturated: 'polyunsaturated_fat',
  Cholesterol: 'cholesterol',
  Carbs: 'carbohydrate',
  Fiber: 'fiber',
  Sugars: 'sugars',
  Calcium: 'calcium',
  Iron: 'iron',
  Magnesium: 'magnesium',
  Phosphorus: 'phosphorus',
  Potassium: 'potassium',
  Sodium: 'sodium',
  Zinc: 'zinc',
  Copper: 'copper',
  Manganese: 'manganese',
  Selenium: 'selenium',
  'Vitamin C': 'vitamin_c',
  'Vitamin D': 'vitamin_d',
  'Vitamin E': 'vitamin_e',
  'Vitamin K': 'vitamin_k',
  'B1 (Thiamine)': 'thiamin',
  'B2 (Riboflavin)': 'riboflavin',
  'B5 (Pantothenic Acid)': 'pantothenic_acid',
  'B6 (Pyridoxine)': 'vitamin_b6',
  'B12 (Cobalamin)': 'vitamin_b12'
}

/**
 * MyFitnessPal mostly leaves the unit out. Vitamins, calcium and iron are shares of a daily value that it does not
 * name: they stay unknown.
 */
const MYFITNESSPAL: Readonly<Record<string, readonly [NutrientId, string]>> = {
  Calories: ['energy', 'kcal'],
  Kilojoules: ['energy', 'kJ'],
  Fat: ['fat', 'g'],
  'Saturated Fat': ['saturated_fat', 'g'],
  'Polyunsaturated Fat': ['polyunsaturated_fat', 'g'],
  'Monounsaturated Fat': ['monounsaturated_fat', 'g'],
  Cholesterol: ['cholesterol', 'mg'],
  Sodium: ['sodium', 'mg'],
  Potassium: ['potassium', 'mg'],
  Carbohydrates: ['carbohydrate', 'g'],
  Fiber: ['fiber', 'g'],
  Sugar: ['sugars', 'g'],
  Protein: ['protein', 'g']
}

export function cronometerColumns(columns: readonly string[]): readonly NutrientColumn[] {
  return columns.flatMap((column) => {
    const { name, unit } = nameAndUnit(column)
    return named(column, Object.hasOwn(CRONOMETER, name) ? CRONOMETER[name] : undefined, unit)
  })
}

export function myFitnessPalColumns(columns: readonly string[]): readonly NutrientColumn[] {
  return columns.flatMap((column) => {
    const { name, unit } = nameAndUnit(column)
    const known = Object.hasOwn(MYFITNESSPAL, name) ? MYFITNESSPAL[name] : undefined
    return known ? named(column, known[0], unit ?? known[1]) : []
  })
}

function nameAndUnit(column: string): { readonly name: string; readonly unit: string | undefined } {
  const parts = /^(.*\S)\s*\(([^()]*)\)$/.exec(column)
  return { name: parts?.[1] ?? column, unit: parts?.[2] }
}

function named(
  column: string,
  nutrient: NutrientId | undefined,
  unit: string | undefined
): readonly NutrientColumn[] {
  const factor = nutrient && unit !== undefined ? factorFor(nutrient, unit) : undefined
  return nutrient && factor !== undefined ? [{ column, nutrient, factor }] : []
}

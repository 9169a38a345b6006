/** About one glass: the `glass` of knowledge/foods/household-measures.yaml (150 to 350 ml). */
export const GLASS_ML = 240

/**
 * About one cup of brewed coffee of 8 fluid ounces; as much black tea has 47 mg. USDA National Nutrient Database for
 * Standard Reference, as told by kidney.org (Test your IQ, 2013). Coffees differ: 65 to 200 mg.
 */
export const COFFEE_CUP_MG = 95

const TENTH = 10

/** An amount in household measures, to the nearest tenth. */
export function inMeasures(amount: number, ofOne: number): number {
  return Math.round((amount / ofOne) * TENTH) / TENTH
}

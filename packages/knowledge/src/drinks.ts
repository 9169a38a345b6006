import drinks from '../generated/drinks.json' with { type: 'json' }
import type { DrinkMeasures } from './measures/compile-drinks.ts'

/** The glass and the cups in which drinks are counted. */
export const drinkMeasures: DrinkMeasures = drinks

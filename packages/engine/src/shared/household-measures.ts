import type { FoodPortion } from './food-table.ts'

/** How people say how much they ate: units, numbers and describing words of one language, and weights of pieces. */
export interface HouseholdMeasures {
  /** By canonical name: `tablespoon`. */
  readonly units: Readonly<Record<string, MeasureUnit>>
  /** `tbsp` is `tablespoon`. */
  readonly unitWords: Readonly<Record<string, string>>
  /** `dozen` is 12. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words that say more than one without saying how many; null: not even about. */
  readonly severalNumbers: Readonly<Record<string, number | null>>
  /** `lg` is `large`. */
  readonly sizes: Readonly<Record<string, string>>
  readonly words: MeasureWords
  /** By food id: portions that the food table leaves out. */
  readonly portions: Readonly<Record<string, readonly FoodPortion[]>>
  readonly waterLike: WaterLike
}

export interface MeasureUnit {
  /** `piece`: weighs what the food's own portion of that name weighs. */
  readonly kind: 'weight' | 'volume' | 'piece'
  /** Grams of a weight, millilitres of a volume; null for a piece. */
  readonly amount: number | null
  /** May stand behind the food: "3 garlic cloves". */
  readonly after: boolean
  /** A portion of this name is one of the food: "1 item". */
  readonly whole: boolean
  /** People mean different amounts by it: "a glass". */
  readonly rough: boolean
  /** Grams, where the food's group makes it differ: a handful of nuts. */
  readonly gramsByGroup: Readonly<Record<string, number>>
}

/** Words that describe, join or stand in front of an amount. */
export interface MeasureWords {
  /** "about" */
  readonly about: readonly string[]
  /** "chopped": done to the food without making it another one. */
  readonly preparations: readonly string[]
  /** "ground": a preparation only behind a manner or behind the food; in front it is part of the name. */
  readonly kindsOfPreparation: readonly string[]
  /** "finely": goes with a preparation. */
  readonly manners: readonly string[]
  /** "unsalted": tells kinds of a food apart, never a food by itself. */
  readonly kinds: readonly string[]
  /** "skin": said with a food and not another one. */
  readonly parts: readonly string[]
  /** "plus", "to taste": from here on nothing names the food. */
  readonly cuts: readonly string[]
  /** "without": opens what is said about the food before the comma. */
  readonly comments: readonly string[]
  /** "removed": wherever it stands, a part of a line is about the food in front of it. */
  readonly remarks: readonly string[]
  /** "sandwich": "cheese and pickle sandwich" is one food. */
  readonly dishes: readonly string[]
  /** "fruit": a portion of this name is one of the food. */
  readonly wholes: readonly string[]
  /** "inch": behind a number, tells no amount of food. */
  readonly lengths: readonly string[]
  /** "mac and cheese": one food in spite of its joining word. */
  readonly together: readonly string[]
  /** "bread and butter": two foods, whatever a food is called. */
  readonly apart: readonly string[]
}

/** Drinks and soups whose volume has no weight of its own. */
export interface WaterLike {
  readonly groups: readonly string[]
  /** Grams of water in 100 g from which on a food of these groups is taken to be poured. */
  readonly leastWater: number
  readonly gramsPerMillilitre: number
}

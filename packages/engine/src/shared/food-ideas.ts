import type { Expression } from './expression.ts'

/** Plain foods to begin with, what each contains, and when it is better not to name them. */
export interface FoodIdeas {
  /** The nutrients people come with, in the order they are shown. */
  readonly forLegs: readonly NutrientForLegs[]
  /** A portion is a source from this share of the daily need, 0 to 1. */
  readonly sourceFromShare: number
  readonly foods: readonly FoodIdea[]
  readonly gates: readonly FoodGate[]
  readonly diets: Readonly<Record<string, Diet>>
  /** Words by which an allergy is recognised, by what it is to, in lower case. */
  readonly allergies: Readonly<Record<string, readonly string[]>>
  /** By group of the food table. A group that is not here may contain anything. */
  readonly groups: Readonly<Record<string, FoodContents>>
}

export interface NutrientForLegs {
  /** Id of the reference intake. */
  readonly intake: string
  /** Id of the nutrient's page in the library. */
  readonly nutrient: string
}

/** A way of eating. */
export interface Diet {
  /** The answer "yes" to it says that somebody eats so. */
  readonly item?: string
  readonly leavesOut: readonly string[]
}

/** What is surely in a food, and what may be. */
export interface FoodContents {
  readonly contains?: readonly string[]
  readonly mayContain?: readonly string[]
}

export interface FoodIdea extends FoodContents {
  /** Id of the food table. */
  readonly food: string
  readonly name: string
  readonly portion: string
  /** Of that portion. */
  readonly grams: number
  /** Nutrients that popular articles name it for. */
  readonly named: readonly string[]
  /** Nutrients it is no good source of, whatever it holds, and why. */
  readonly notFor?: Readonly<Record<string, string>>
  readonly note?: string
}

/** Without a condition it applies to everybody; with several, where one of them holds. */
export interface FoodGate {
  readonly id: string
  readonly does: 'withhold' | 'note'
  readonly nutrients?: readonly string[]
  readonly foods?: readonly string[]
  readonly when?: Expression
  /** A medicine that is taken raises this contributor. */
  readonly medicinesBehind?: { readonly contributor: string }
  readonly medicinesTaken?: readonly { readonly medicine: string }[]
  readonly text: string
}

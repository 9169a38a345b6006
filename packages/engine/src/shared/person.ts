/** What a person told us, as it crosses the door (docs: the contract). Every part is optional but `profile`. */
export interface Person {
  readonly profile: Profile
  readonly answers?: Readonly<Record<string, Answer>>
  readonly medicines?: readonly string[]
  readonly supplements?: readonly SupplementEntry[]
  readonly labs?: readonly LabEntry[]
  readonly foodLog?: readonly (FoodLogEntry | CountedLogEntry)[]
  readonly wishes?: Wishes
}

/** About a plan of food. */
export interface Wishes {
  /** Ids of foods not to be added or raised. */
  readonly vetoes?: readonly string[]
  /** Ids of foods: left as it is where eaten now, else part of the plan. */
  readonly pins?: readonly string[]
  readonly mostChanges?: number
  /** The changes of the plan before this one: whatever of them still fits stays, so that a wish moves no more than it must. */
  readonly previous?: readonly PreviousChange[]
}

export interface PreviousChange {
  /** Id of the food table. */
  readonly food: string
  /** Grams a day that the plan came to; 0: none of it. */
  readonly toGrams: number
}

export interface Profile {
  readonly ageYears?: number
  readonly sex?: Sex
  readonly pregnancy?: Pregnancy
  readonly trimester?: 1 | 2 | 3 | null
  readonly heightCm?: number
  readonly weightKg?: number
  readonly activity?: string
  readonly diet?: readonly string[]
  readonly allergies?: readonly string[]
}

export type Sex = 'female' | 'male' | 'unspecified'
export type Pregnancy = 'no' | 'pregnant' | 'lactating' | 'postpartum'

/** "yes", "no", "unsure" (the person does not know), an option, several options, or a number. */
export type Answer = string | number | readonly string[]

export interface SupplementEntry {
  readonly id: string
  readonly form?: string
  readonly amount?: number
  readonly unit?: string
  readonly per?: string
  readonly basis?: string
}

/** One food eaten. */
export interface FoodLogEntry {
  /** `2026-11-01` */
  readonly date: string
  /** breakfast, lunch, dinner or snack */
  readonly meal?: string
  /** An id of the food table: `sr28:01001`. */
  readonly food: string
  readonly grams: number
}

/** What another app has counted, without the food behind it. */
export interface CountedLogEntry {
  readonly date: string
  readonly meal?: string
  readonly name?: string
  /** In all of it, by id of the food table's nutrients and in its units. What is not here is unknown, not none. */
  readonly nutrients: Readonly<Record<string, number>>
  /** It stands for all of its meal, or of its day where it names no meal. */
  readonly summary?: boolean
  /** Not food: it is not counted here, but under `supplements`. */
  readonly supplement?: boolean
}

export interface LabEntry {
  readonly analyte: string
  readonly value?: number
  readonly unit?: string
  readonly word?: LabWord
  readonly date?: string
  readonly past?: boolean
}

export type LabWord = 'low' | 'normal' | 'high'

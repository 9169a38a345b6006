import type { Sex } from './person.ts'

/** Everything about how much of a nutrient people need, tolerate and usually eat. Amounts are per day. */
export interface IntakeKnowledge {
  readonly lifeStages: readonly LifeStage[]
  readonly nutrients: readonly ReferenceNutrient[]
  readonly energy: EnergyKnowledge
  readonly iron: RequirementTables
  readonly usualIntake: UsualIntakeKnowledge
  readonly assessment: AssessmentSettings
}

export interface LifeStage {
  readonly id: string
  readonly label: string
  readonly sex: Exclude<Sex, 'unspecified'> | 'any'
  readonly stage: 'infancy' | 'childhood' | 'none' | 'pregnancy' | 'lactation'
  readonly fromYears: number
  /** Null: no upper border. */
  readonly belowYears: number | null
}

/**
 * ear: half of the group need at most this. rda: covers 97 to 98 in 100. ai: stands in where there is no ear; says
 * nothing about those below it. ul: highest level without likely harm. cdrr: eat less where above.
 */
export type ReferenceKind = 'ear' | 'rda' | 'ai' | 'ul' | 'cdrr'

export interface ReferenceNutrient {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly upperLimit: UpperLimit
  /** Absent where there is no EAR: such a nutrient never gets a probability. */
  readonly requirement?: RequirementSpread
  readonly adjustments: readonly Adjustment[]
  /** The nutrient whose values are per kg of body weight and come first where the weight is known. */
  readonly perKilogram?: string
  /** By life stage. Null: looked at and not determined. Absent: this kind does not apply. */
  readonly values: Readonly<Record<string, ReferenceValues>>
}

export type ReferenceValues = { readonly [K in ReferenceKind]?: number | null }

export interface UpperLimit {
  /** Which forms of the nutrient are held against the limit. */
  readonly counts: 'total' | 'fortified-and-supplement' | 'supplement' | 'preformed'
  readonly unit: string
  /** Where a food table keeps the form in food that counts, if it is not the whole nutrient. */
  readonly foodColumn?: string
}

export interface RequirementSpread {
  /** `table`: the percentiles of `IntakeKnowledge.iron`. */
  readonly distribution: 'normal' | 'lognormal' | 'table'
  /** Standard deviation of the requirement as a share of the EAR (on the log scale where log-normal). */
  readonly cv?: number
  /** A second figure worth showing where nobody published one. */
  readonly otherCv?: number
}

/** What a circumstance does to reference values: first times, then plus. */
export interface Adjustment {
  readonly when: Circumstance
  readonly multiply?: number
  readonly add?: number
  readonly to: readonly ReferenceKind[]
}

export type Circumstance = 'smoker' | 'vegetarian'

export type ActivityLevel = 'inactive' | 'low-active' | 'active' | 'very-active'
type BySex<T> = Readonly<Record<'male' | 'female', T>>
type ByActivity<T> = Readonly<Record<ActivityLevel, T>>

/** kcal a day = intercept + perYear x age + perCm x height + perKg x weight + perWeek x weeks of pregnancy. */
export interface EnergyEquation {
  readonly intercept: number
  readonly perYear: number
  readonly perCm: number
  readonly perKg: number
  readonly perWeek?: number
}

export interface EnergyKnowledge {
  readonly equations: {
    readonly under3: BySex<EnergyEquation>
    readonly from3to18: BySex<ByActivity<EnergyEquation>>
    readonly from19: BySex<ByActivity<EnergyEquation>>
    readonly pregnancy: ByActivity<EnergyEquation>
  }
  readonly growth: BySex<readonly (MonthSpan & { readonly kcal: number })[]>
  readonly pregnancy: {
    /** By body mass index before the pregnancy; the last `belowBmi` is null. */
    readonly stored: readonly { readonly belowBmi: number | null; readonly kcal: number }[]
  }
  readonly lactation: readonly (MonthSpan & {
    readonly milk: number
    readonly fromStores: number
  })[]
  /** kcal: the spread of individuals around the equation. */
  readonly standardError: {
    readonly under3: BySex<number>
    readonly from3to18: BySex<number>
    readonly from19: BySex<number>
    readonly pregnancy: number
  }
}

interface MonthSpan {
  readonly fromMonths: number
  readonly belowMonths: number
}

/** A requirement too skewed for a mean and a spread. */
export interface RequirementTables {
  /** Chance that an intake is too little: below the first amount, between first and second, ... from the last on. */
  readonly riskByClass: readonly number[]
  readonly tables: Readonly<Record<string, readonly number[]>>
  readonly choices: readonly TableChoice[]
}

export interface TableChoice {
  readonly lifeStages: readonly string[]
  readonly periods?: boolean
  readonly contraceptivePill?: boolean
  readonly table: string
}

export interface UsualIntakeKnowledge {
  /** Above this day-to-day coefficient of variation the log scale is used. */
  readonly logScaleAboveCv: number
  /** Share of the mean added before the logarithm, so that a day with none of it counts. */
  readonly logOffsetShare: number
  readonly groups: readonly IntakeGroup[]
  /** By nutrient; the unit is that of the reference intake. */
  readonly nutrients: Readonly<Record<string, NutrientVariation>>
  /** How people who leave foods out differ from the groups above. */
  readonly diets: readonly DietVariation[]
}

/** What a way of eating does to the usual intake of a nutrient. */
export interface DietVariation {
  /** As in `Profile.diet`: vegan, vegetarian. */
  readonly diet: string
  readonly nutrient: string
  /** Their mean as a share of everybody's. */
  readonly meanTimes: number
  /** Their spread between people, relative to the mean, as a multiple of everybody's. */
  readonly spreadTimes: number
}

/** Where the words of an intake report begin and end. */
export interface AssessmentSettings {
  /** Chance of too little, from which it is called probable. */
  readonly probablyTooLittleFrom: number
  /** Chance of too little, below which enough is called probable. */
  readonly probablyEnoughBelow: number
  /** Logged energy as a share of the requirement, below which the log probably misses food. */
  readonly incompleteBelow: number
  /** What stands for a high amount among similar foods: this share of them hold less. */
  readonly highAmongSimilar: number
  /** With fewer similar foods of known amount, a wider circle of foods is taken. */
  readonly fewestSimilarFoods: number
  /** Logged days; fewer say little about what is usual. */
  readonly daysAtLeast: number
  /** Energy of one day as a share of the requirement, below which it was probably not logged whole. */
  readonly littleDayBelow: number
  /** kcal a day; stands in for a requirement that cannot be worked out. */
  readonly requirementWhereUnknown: number
  /** Share of the eaten grams without a measured amount, above which too little is known of a nutrient. */
  readonly unmeasuredShareAtMost: number
}

export interface IntakeGroup {
  readonly id: string
  readonly sex: 'male' | 'female'
  readonly fromYears: number
  readonly belowYears: number | null
}

export interface NutrientVariation {
  readonly unit: string
  readonly groups: Readonly<Record<string, IntakeVariation>>
}

/** How a nutrient varies in a group: between its people, and within one person from day to day. */
export interface IntakeVariation {
  readonly mean: number
  readonly sdWithin: number
  readonly sdBetween: number
  readonly logSdWithin: number
  readonly logSdBetween: number
}

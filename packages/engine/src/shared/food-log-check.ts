/** Is the food log whole enough to say what somebody lacks? */
export interface FoodLogCheck {
  /** False: what they lack is not known well, and a plan made from it is a first idea. */
  readonly isEnough: boolean
  /** What speaks against it, weightiest first; empty where it is enough. */
  readonly doubts: readonly FoodLogDoubt[]
  /** The doubts and what follows from them, for people; empty where it is enough. */
  readonly text: string
}

export interface FoodLogDoubt {
  readonly code: FoodLogDoubtCode
  readonly text: string
  /** The days concerned (`2026-11-01`), oldest first; empty where it is about the log as a whole. */
  readonly dates: readonly string[]
}

/**
 * too-little-energy: the days together hold too little energy to live on. little-food-days, meals-missing: some days do,
 * the latter without lunch or dinner. entries-not-read: they were not counted. not-measured: nobody measured a nutrient
 * that matters in much of what was eaten. few-days: what is usual shows only over several days.
 */
export type FoodLogDoubtCode =
  | 'too-little-energy'
  | 'meals-missing'
  | 'little-food-days'
  | 'entries-not-read'
  | 'not-measured'
  | 'few-days'

/** What a file of another app says, in Charley's units and words; nothing of it is kept yet. */
export interface DiaryDraft {
  readonly layout: DiaryLayout
  readonly app: DiaryApp
  readonly days: ReadonlyMap<string, DayValues>
  readonly foods: readonly FoodEaten[]
  readonly skipped: SkippedParts
}

/** Each kind of file that can be read, and the app that wrote it. */
export const DIARY_LAYOUTS = {
  'cronometer-servings': 'cronometer',
  'cronometer-daily-summary': 'cronometer',
  'cronometer-biometrics': 'cronometer',
  'cronometer-exercises': 'cronometer',
  'cronometer-notes': 'cronometer',
  'myfitnesspal-nutrition': 'myfitnesspal',
  'myfitnesspal-measurement': 'myfitnesspal',
  'apple-health': 'apple-health',
  'health-connect': 'health-connect'
} as const satisfies Readonly<Record<string, DiaryApp>>

export type DiaryLayout = keyof typeof DIARY_LAYOUTS

export const DIARY_APPS = ['cronometer', 'myfitnesspal', 'apple-health', 'health-connect'] as const

export type DiaryApp = (typeof DIARY_APPS)[number]

/** What one day of the diary holds; what the file does not say is not there. */
export interface DayValues {
  /** Of the night that ended on this day. */
  readonly sleepHours?: number
  /** Drunk, not what foods hold. */
  readonly waterMl?: number
  /** UK units. */
  readonly alcoholUnits?: number
  readonly caffeineMg?: number
  readonly activityMinutes?: number
  readonly weightKg?: number
  readonly steps?: number
  readonly note?: string
}

export type DayField = keyof DayValues

export const MEALS = ['breakfast', 'lunch', 'dinner', 'snack'] as const

export type Meal = (typeof MEALS)[number]

/** One food, or all of a meal or day where the app says no more. */
export interface FoodEaten {
  /** What tells it from every other line, and is the same in a later file of the same app. */
  readonly key: string
  readonly date: string
  readonly meal?: Meal
  readonly name: string
  /** As the app has it: `1.00 cup, chopped`. */
  readonly amount?: string
  readonly isSupplement: boolean
  /** It stands for a meal or a day: beside single foods it would count twice. */
  readonly isSummary: boolean
  /** By id of the food table, in its units. What the app leaves blank is unknown and not here. */
  readonly nutrients: Readonly<Record<string, number>>
}

export const SKIP_REASONS = [
  'unreadable',
  'date-invalid',
  'date-ambiguous',
  'total-row',
  'no-name',
  'no-values',
  'not-a-number',
  'unit-unknown',
  'value-impossible',
  'not-kept'
] as const

export type SkipReason = (typeof SKIP_REASONS)[number]

export interface SkippedPart {
  readonly reason: SkipReason
  /** Of the file, from 1; null where it is no one line. */
  readonly line: number | null
  /** The column, kind of record or value that it is about. */
  readonly what: string
  /** How often, where it is a kind of record or a whole column. */
  readonly times: number
}

export interface SkippedParts {
  readonly parts: readonly SkippedPart[]
  /** How many more there are than `parts` lists. */
  readonly unlisted: number
}

export interface ReadOptions {
  /** For files whose days all read both ways round, such as 3/4/2026. */
  readonly dates?: 'day-first' | 'month-first'
  /** Where a file has a weight without its unit. */
  readonly weightUnit?: 'kg' | 'lb'
  /** `Europe/London`: whose clock tells the day, where a file has only instants. */
  readonly zone?: string
}

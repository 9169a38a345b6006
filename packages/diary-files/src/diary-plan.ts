import type { DayField } from './diary-draft.ts'

/** A record as it is kept. */
export interface KeptEntry {
  readonly id: string
  readonly version: number
  readonly body: Readonly<Record<string, unknown>>
}

/** A record to be written. */
export interface PlannedEntry {
  readonly id: string
  readonly date: string
  /** The one it changes; null where it is new. */
  readonly version: number | null
  readonly body: Readonly<Record<string, unknown>>
}

/** Where the file says something else than what is kept. */
type ImportConflict = DayConflict | FoodConflict

/** `food`: the day has food from elsewhere, and both would count twice. `food-line`: a line was changed since. */
export interface FoodConflict {
  readonly date: string
  readonly what: 'food' | 'food-line'
  /** How many lines, or the name of the one. */
  readonly kept: number | string
  readonly offered: number | string
}

/** What an import would do. The same file again plans nothing. */
export interface DiaryPlan {
  readonly days: readonly PlannedEntry[]
  readonly foods: readonly PlannedEntry[]
  readonly remove: readonly KeptEntry[]
  /** Days and lines of food that are kept as the file has them. */
  readonly same: number
  readonly conflicts: readonly ImportConflict[]
}

export interface KeptDiary {
  /** By date. */
  readonly days: ReadonlyMap<string, KeptEntry>
  readonly foods: ReadonlyMap<string, readonly KeptEntry[]>
}

export interface DayConflict {
  readonly date: string
  readonly what: DayField
  readonly kept: number | string
  readonly offered: number | string
}

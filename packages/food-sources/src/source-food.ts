import type { FoodPortion } from '@charley/engine'

/** One food as a source gives it, in Charley's nutrients and units. */
export interface SourceFood {
  /** `fdc:1750340`, `off:3017620422003` */
  readonly id: string
  readonly name: string
  readonly group: string
  readonly fdcId: number | null
  /** Digits without leading zeros, so that the 12, 13 and 14 digits of one product are the same. */
  readonly barcode: string | null
  readonly portions: readonly FoodPortion[]
  /** Per 100 g, by nutrient id. What was not measured is absent, never zero. */
  readonly amounts: Amounts
}

export type Amounts = Readonly<Record<string, number>>

/** Where imported foods come from; kept with them. */
export interface FoodSource {
  /** `fdc-foundation`: importing the same one again replaces it. */
  readonly name: string
  readonly title: string
  readonly licence: string
  /** As the file or its folder says, else the first of its fingerprint. */
  readonly version: string
  /** `sha256:...` of the file. */
  readonly fingerprint: string
  /** `2026-04-30`, of its newest food; null where it gives no date. */
  readonly date: string | null
}

/** What a reader learns of its source; the rest comes from the file itself. */
export type Description = Omit<FoodSource, 'version' | 'fingerprint'>

export type SkipReason =
  | 'unreadable'
  | 'not-a-food'
  | 'unknown-food'
  | 'duplicate'
  | 'no-name'
  | 'no-barcode'
  | 'no-values'
  | 'nutrient-not-used'
  | 'unknown-unit'
  | 'not-a-number'
  | 'below-zero'
  | 'more-than-possible'
  | 'portion-without-weight'
  | 'portion-without-amount'
  | 'portion-without-name'

/** A row or value of the file that was not used. */
export interface Skipped {
  readonly reason: SkipReason
  /** Where it stands: a file inside the zip, or the file itself. */
  readonly file: string
  /** The line of a CSV or of lines of JSON, else the place in the list, from 1; null where many rows share one line of the report. */
  readonly row: number | null
  /** The food, nutrient or text in question. */
  readonly what: string
  readonly rows: number
}

/** Takes what a reader finds, one thing at a time, so that no file has to fit into memory. */
export interface SourceSink {
  readonly keep: (food: SourceFood, at: Place) => void
  readonly skip: (reason: SkipReason, at: Place) => void
  /** Called for every row read. */
  readonly row: () => void
  /** Called for every piece read, in the unit of `expect`. */
  readonly bytes: (count: number) => void
  /** How many bytes there will be. */
  readonly expect: (bytes: number) => void
}

export interface Place {
  readonly file: string
  readonly row: number
  readonly what: string
}

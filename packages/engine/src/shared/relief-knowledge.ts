import type { Expression } from './expression.ts'
import type { Basis } from './sourced.ts'

export interface ReliefMeasure {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly when: 'during' | 'after' | 'during_or_after' | 'prevention' | 'both'
  readonly minutes: number
  readonly steps: readonly string[]
  /** From, to. */
  readonly holdSeconds?: readonly [number, number]
  /** Times to hold it, on each leg. */
  readonly repetitions?: number
  /** Between two holds. */
  readonly restSeconds?: number
  readonly exercises?: readonly Exercise[]
  readonly evidence: {
    readonly grade: string
    readonly text: string
    readonly basis: Basis
    readonly sources: readonly string[]
  }
  readonly contraindications: readonly Contraindication[]
  readonly tags: readonly string[]
}

/** What to begin with, for a kind of trouble. */
export interface ReliefPlan {
  readonly id: string
  /** The reason that its measures give: "Cramps in bed". */
  readonly name: string
  readonly when: Expression
  /** In the order to begin with them. */
  readonly measures: readonly {
    /** Id of a relief measure. */
    readonly relief: string
    /** Pointless where this holds. */
    readonly unless?: Expression
  }[]
}

/** One of several ways or parts of a measure. */
export interface Exercise {
  readonly id: string
  readonly name: string
  readonly steps: readonly string[]
  /** Left out where this holds. */
  readonly unless?: Expression
}

export interface Contraindication {
  readonly text: string
  /** Where this holds, the measure is not offered (or, with `instead`, offered in that version). */
  readonly when?: Expression
  readonly instead?: string
}

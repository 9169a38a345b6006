import type { Expression } from './expression.ts'
import type { Basis } from './sourced.ts'

export const LEVELS = ['self-care', 'routine', 'within-2-weeks', 'same-day', 'emergency'] as const

export type Level = (typeof LEVELS)[number]

export interface TriageKnowledge {
  readonly rules: readonly TriageRule[]
  readonly definitions: Readonly<Record<string, Expression>>
  readonly fallback: {
    readonly id: string
    readonly level: Level
    readonly action: string
    readonly why: string
  }
  readonly askFirst: readonly string[]
  readonly wells: {
    readonly items: readonly { readonly item: string; readonly points: number }[]
    readonly note: string
  }
}

export interface TriageRule {
  readonly id: string
  readonly level: Level
  readonly when: Expression
  /** What "not sure" does: `counts` as yes; `downgrades` (same day becomes phone advice today, others one level); `ignored`. */
  readonly unsure: 'counts' | 'downgrades' | 'ignored'
  readonly stage?: 'lab' | 'self-care'
  readonly action: string
  readonly why: string
  /** Analytes to ask for when it fires. */
  readonly tests?: readonly string[]
  readonly basis: Basis
  readonly sources: readonly string[]
}

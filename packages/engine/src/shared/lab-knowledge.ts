import type { Expression } from './expression.ts'
import type { Basis } from './sourced.ts'

export interface Analyte {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly loinc: readonly string[]
  readonly canonicalUnit: string
  /** canonical = (value + offset) x factor. */
  readonly units: readonly {
    readonly unit: string
    readonly factor: number
    readonly offset?: number
  }[]
  /** In the canonical unit. Outside hard: impossible. Outside soft: unlikely, look at the unit again. */
  readonly valid: {
    readonly hardMin: number
    readonly hardMax: number
    readonly softMin: number
    readonly softMax: number
  }
  readonly bandsets: readonly Bandset[]
  readonly intervals: readonly {
    readonly population: string
    readonly low: number | null
    readonly high: number | null
    readonly basis: Basis
    readonly sources: readonly string[]
  }[]
}

export interface Bandset {
  readonly id: string
  /** For whom; the first bandset whose condition holds is used, else the first without one. */
  readonly when?: Expression
  readonly appliesTo: string
  readonly bands: readonly Band[]
}

export interface Band {
  readonly from: number | null
  readonly to: number | null
  readonly code: string
  readonly severity: 'ok' | 'info' | 'routine' | 'prompt' | 'same_day' | 'emergency'
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface LabRule {
  readonly id: string
  readonly if: string
  readonly then: string
  readonly basis: Basis
  readonly sources: readonly string[]
}

import goldenJson from '../check/fixtures/golden-v2.json' with { type: 'json' }
import networkJson from '../check/fixtures/network-v2.json' with { type: 'json' }
import type { Knowledge } from '../shared/knowledge.ts'

/** One worked example of the reference implementation: a person, and everything that must come out. */
export interface GoldenVector {
  readonly name: string
  readonly person: unknown
  readonly level: string
  /** Rule and the level it fired at. */
  readonly fired: readonly (readonly [string, string])[]
  readonly posterior: Readonly<Record<string, number>>
  readonly nothingModelled: number
  /** Contributor and probability, most probable first, below the floor too. */
  readonly listing: readonly (readonly [string, number])[]
  readonly shelf: readonly string[]
  readonly headline: string
  readonly nextQuestion?: readonly {
    readonly item: string
    readonly gain: number
    readonly pYes: number
  }[]
}

/** The network as it was published with the golden vectors: frozen, so that a change of knowledge moves no test here. */
export const publishedKnowledge = networkJson as unknown as Knowledge

export const goldenVectors = goldenJson as unknown as readonly GoldenVector[]

/** The moment at which every example is read. */
export const GOLDEN_NOW = '2026-11-20T00:00:00Z'

/** A condition over a person's evidence, as knowledge writes it. Exactly one form per object. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly ref: string }
  | Leaf

export type Leaf = Subject & Test

type Subject =
  | { readonly item: string }
  | { readonly profile: 'ageYears' | 'sex' | 'pregnancy' | 'trimester' }
  | { readonly lab: string }
  | { readonly labWord: string }

interface Test {
  readonly is?: string
  readonly in?: readonly string[]
  readonly includes?: string
  readonly includesAny?: readonly string[]
  readonly answered?: boolean
  readonly gte?: number
  readonly gt?: number
  readonly lte?: number
  readonly lt?: number
}

import type { Issue } from '@charley/engine'
import type { ProblemCode } from './problems.ts'

interface Particulars {
  /** One sentence about this very case; never what a person told us. */
  readonly detail?: string
  readonly issues?: readonly Issue[]
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number
}

/** A failure with a code that survives HTTP. */
export class CharleyError extends Error {
  override readonly name = 'CharleyError'
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly issues: readonly Issue[]
  readonly retryAfter: number | undefined

  constructor(code: ProblemCode, { detail, issues = [], retryAfter }: Particulars = {}) {
    super(code)
    this.code = code
    this.detail = detail
    this.issues = issues
    this.retryAfter = retryAfter
  }
}

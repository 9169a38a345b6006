import type { SkippedPart, SkippedParts, SkipReason } from './diary-draft.ts'

/** More than anybody reads; a large file could have one in each line. */
const MOST_LISTED = 2000

export interface SkipLog {
  /** One line or cell. */
  skip(reason: SkipReason, line: number | null, what: string): void
  /** One more of a kind that is left out as a whole. */
  skipKind(reason: SkipReason, what: string): void
  all(): SkippedParts
}

/** Everything of a file that is not used: lines each by itself, whole kinds with their number. */
export function collectSkipped(): SkipLog {
  const parts: SkippedPart[] = []
  const kinds = new Map<string, { reason: SkipReason; what: string; times: number }>()
  let unlisted = 0
  return {
    skip: (reason, line, what) => {
      if (parts.length < MOST_LISTED) parts.push({ reason, line, what, times: 1 })
      else unlisted += 1
    },
    skipKind: (reason, what) => {
      const key = `${reason} ${what}`
      const kind = kinds.get(key)
      if (kind) kind.times += 1
      else if (kinds.size < MOST_LISTED) kinds.set(key, { reason, what, times: 1 })
      else unlisted += 1
    },
    all: () => ({
      parts: [...parts, ...[...kinds.values()].map((kind) => ({ ...kind, line: null }))],
      unlisted
    })
  }
}

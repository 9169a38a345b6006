import { closeSync, openSync, writeSync } from 'node:fs'
import type { Place, Skipped, SkipReason } from './source-food.ts'

/** Of these a download has hundreds of thousands; the report has one line for each kind of them. */
const TOGETHER: ReadonlySet<SkipReason> = new Set(['not-a-food', 'nutrient-not-used'])
const LINES_AT_ONCE = 1000

export type SkipCounts = Readonly<Partial<Record<SkipReason, number>>>

/** Writes down every row that was not used, and counts them. */
export interface SkippedRows {
  readonly add: (reason: SkipReason, at: Place) => void
  readonly counts: () => SkipCounts
  readonly close: () => void
}

export function writeSkippedRows(path: string): SkippedRows {
  const file = openSync(path, 'w')
  const counts = new Map<SkipReason, number>()
  const together = new Map<string, Skipped>()
  let lines: string[] = []
  const write = () => {
    if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  return {
    add: (reason, { file: name, row, what }) => {
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
      if (TOGETHER.has(reason)) {
        const key = `${reason} ${name} ${what}`
        const rows = (together.get(key)?.rows ?? 0) + 1
        together.set(key, { reason, file: name, row: null, what, rows })
        return
      }
      lines.push(JSON.stringify({ reason, file: name, row, what, rows: 1 } satisfies Skipped))
      if (lines.length >= LINES_AT_ONCE) write()
    },
    counts: () => Object.fromEntries(counts),
    close: () => {
      lines.push(...[...together.values()].map((skipped) => JSON.stringify(skipped)))
      write()
      closeSync(file)
    }
  }
}

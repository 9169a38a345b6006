import type { ImportReport } from '@charley/diary-files'
import { fillIn } from '@charley/engine'
import { withoutControls } from '../layout.ts'
import { words } from '../words/en.ts'

const text = words.diaryImport

/** Of each kind, more than this are only counted: `--json` lists them all. */
const MOST_LISTED = 20

/** What a file holds, what becomes of it, and every part of it that was left out. */
export function writeImport(file: string, report: ImportReport): string {
  const { app, added, changed, removed, same, conflicts, days } = report
  const from = days.at(0)?.date ?? text.noDay
  const to = days.at(-1)?.date ?? text.noDay
  return [
    fillIn(text.file, { file, app: text.apps[app], from, to }),
    `  ${fillIn(text.added, { ...added })}`,
    `  ${fillIn(text.changed, { ...changed, removed })}`,
    `  ${fillIn(text.same, { same })}`,
    ...listed(
      fillIn(text.conflicts, { count: conflicts.length }),
      conflicts.map(({ date, what, kept, offered }) =>
        fillIn(text.conflict, { date, what: nameOf(what), kept, offered })
      )
    ),
    ...listed(fillIn(text.skipped, { count: skippedIn(report) }), skippedLines(report))
  ]
    .map(withoutControls)
    .join('\n')
}

function nameOf(what: string): string {
  const names: Readonly<Record<string, string>> = text.fields
  return names[what] ?? what
}

function skippedIn({ skipped, skippedMore }: ImportReport): number {
  return skipped.reduce((sum, { times }) => sum + times, skippedMore)
}

function skippedLines({ skipped }: ImportReport): readonly string[] {
  return skipped.map(({ reason, line, what, times }) => {
    const where = line === null ? text.somewhere : fillIn(text.line, { line })
    return fillIn(text.skippedPart, { where, what, reason: text.reasons[reason], times })
  })
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length - MOST_LISTED
  return [
    `  ${heading}`,
    ...lines.slice(0, MOST_LISTED).map((line) => `    ${line}`),
    ...(more > 0 ? [`    ${fillIn(text.more, { count: more })}`] : [])
  ]
}

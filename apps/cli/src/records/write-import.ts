import type { ImportReport } from '@charley/diary-files'
import { fillIn } from '@charley/engine'
import { withoutControls } from '../layout.ts'
import { words } from '../words/en.ts'

const text = words.diaryImport

/** Of each kind, more than this are only counted: `--json` lists them all. */
const MOST_LISTED = 20

/** What a file holds, what becomes of it, and every part of it that was left out. */
export function writeImport(file: string, report: ImportReport): string {
  const { app, added, changed, removed, same, conflicts } = report
  return [
    [fillIn(text.file, { file, app: text.apps[app] }), ...span(report)].join(', '),
    `  ${text.added(added)}`,
    ...(changed.days + changed.foods > 0 ? [`  ${text.changed(changed)}`] : []),
    ...(removed > 0 ? [`  ${text.removed(removed)}`] : []),
    ...(same > 0 ? [`  ${text.same(same)}`] : []),
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

/** From its first day to its last; nothing of a file without days. */
function span({ days }: ImportReport): readonly string[] {
  const [first, last] = [days.at(0), days.at(-1)]
  return first && last ? [text.days(first.date, last.date)] : []
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
    const said = times === 1 ? text.skippedPart : text.skippedTimes
    return fillIn(said, { where, what, reason: text.reasons[reason], times })
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

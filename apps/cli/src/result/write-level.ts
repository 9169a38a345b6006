import type { TriageReason } from '@charley/engine'
import { fillIn } from '../fill-in.ts'
import { listOf } from '../labels.ts'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { ResultPage } from './result-page.ts'
import { URGENT } from './urgent-levels.ts'

/** What to do and by when, with the answers that set it. */
export function writeLevel(page: ResultPage): string[] {
  const { assessment, knowledge, layout } = page
  const { level, reasons, openRedFlags } = assessment.triage
  const style = URGENT.includes(level) ? (['bold', 'red'] as const) : 'bold'
  const title = wrapText(knowledge.words.levels[level], layout.width)
  const [first, ...others] = reasons
  return [
    ...title.map((line) => layout.paint(style, line)),
    ...(first === undefined ? [] : writeReason(first, page)),
    ...writeOthers(first, others, page),
    ...writeOpenFlags(openRedFlags, page)
  ]
}

function writeReason(reason: TriageReason, { layout, labelOf }: ResultPage): string[] {
  const { width, paint } = layout
  const template = reason.certainty === 'unsure' ? words.becauseUnsure : words.because
  const labels = listOf(reason.because, labelOf)
  return [
    ...wrapText(reason.action, width).map((line) => paint('bold', line)),
    ...wrapText(reason.why, width),
    ...(labels === '' ? [] : wrapText(fillIn(template, { labels }), width))
  ]
}

/** Actions of the same or a lower level that say something the first one did not. */
function writeOthers(
  first: TriageReason | undefined,
  others: readonly TriageReason[],
  { layout }: ResultPage
): string[] {
  const actions = new Set(others.map((reason) => reason.action))
  if (first !== undefined) actions.delete(first.action)
  if (actions.size === 0 || first?.level === 'emergency') return []
  const lines = [...actions].flatMap((action) =>
    wrapText(action, layout.width, { first: '- ', rest: '  ' })
  )
  return [words.alsoNoted, ...lines]
}

function writeOpenFlags(items: readonly string[], { layout, labelOf }: ResultPage): string[] {
  if (items.length === 0) return []
  const lines = items.flatMap((id) =>
    wrapText(labelOf(id), layout.width, { first: '- ', rest: '  ' })
  )
  return [words.openRedFlags, ...lines]
}

import { fillIn, type TriageReason } from '@charley/engine'
import { listOf } from '../labels.ts'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { ResultPage } from './result-page.ts'
import { URGENT } from './urgent-levels.ts'

/** What to do and by when, with the answers that set it. */
export function writeLevel(page: ResultPage): string[] {
  const { assessment, knowledge, layout } = page
  const { level, reasons, provisional } = assessment.triage
  const style = URGENT.includes(level) ? (['bold', 'red'] as const) : 'bold'
  const { levels, phrases } = knowledge.words
  const title = provisional ? (phrases['provisional.title'] ?? '') : levels[level]
  const [first, ...others] = reasons
  return [
    ...wrapText(title, layout.width).map((line) => layout.paint(style, line)),
    ...(first === undefined ? [] : writeReason(first, title, page)),
    ...(first === undefined || provisional || level === 'emergency'
      ? []
      : writeOthers(first, others, page))
  ]
}

function writeReason(reason: TriageReason, title: string, { layout, labelOf }: ResultPage) {
  const { width, paint } = layout
  const template = reason.certainty === 'unsure' ? words.becauseUnsure : words.because
  const labels = listOf(reason.because, labelOf)
  const action = reason.action === `${title}.` ? '' : reason.action
  return [
    ...wrapText(action, width).map((line) => paint('bold', line)),
    ...wrapText(reason.why, width),
    ...(labels === '' ? [] : wrapText(fillIn(template, { labels }), width))
  ]
}

/** Actions of the same or a lower level that say something the first one did not. */
function writeOthers(
  first: TriageReason,
  others: readonly TriageReason[],
  { layout }: ResultPage
): string[] {
  const actions = new Set(others.map((reason) => reason.action))
  actions.delete(first.action)
  if (actions.size === 0) return []
  const lines = [...actions].flatMap((action) =>
    wrapText(action, layout.width, { first: '- ', rest: '  ' })
  )
  return [words.alsoNoted, ...lines]
}

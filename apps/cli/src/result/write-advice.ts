import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { ResultPage } from './result-page.ts'

const BULLET = { first: '- ', rest: '  ' }

/** Tests, medicines to ask about, what to try, and how the results given were read. */
export function writeAdvice(page: ResultPage): string[][] {
  const { layout, assessment } = page
  const bullet = (text: string) => wrapText(text, layout.width, BULLET)
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [layout.paint('bold', heading), ...lines]
  return [
    section(
      words.headings.tests,
      assessment.tests.flatMap(({ name, why }) => bullet(`${name}. ${why}`))
    ),
    section(words.headings.medicines, writeMedicines(page)),
    section(words.headings.actions, writeActions(page)),
    section(
      words.headings.labs,
      assessment.labs.flatMap(({ name, given, text }) => bullet(`${name}, ${given}: ${text}`))
    )
  ]
}

function writeMedicines({ assessment, layout }: ResultPage): string[] {
  return assessment.medicines.flatMap(({ name, effects, ask }) => [
    ...wrapText([`${name}:`, ...effects].join(' '), layout.width, BULLET),
    ...wrapText(ask, layout.width, { first: '  ' })
  ])
}

/** Measures with the same reason stand together under it. */
function writeActions({ assessment, layout }: ResultPage): string[] {
  const byReason = Map.groupBy(assessment.actions, ({ why }) => why)
  return [...byReason].flatMap(([why, actions]) => [
    ...wrapText(`${why.replace(/\.$/, '')}:`, layout.width),
    ...actions.flatMap(({ name, caution }) =>
      wrapText([`${name}.`, caution].filter(Boolean).join(' '), layout.width, BULLET)
    )
  ])
}

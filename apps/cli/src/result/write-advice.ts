import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { ResultPage } from './result-page.ts'

/** Tests, medicines to ask about, what to try, and how the results given were read. */
export function writeAdvice({ assessment, layout }: ResultPage): string[][] {
  const list = (heading: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [
          layout.paint('bold', heading),
          ...texts.flatMap((text) => wrapText(text, layout.width, { first: '- ', rest: '  ' }))
        ]
  const { headings } = words
  return [
    list(
      headings.tests,
      assessment.tests.map(({ name, why }) => `${name}: ${why}`)
    ),
    list(
      headings.medicines,
      assessment.medicines.map(({ name, effects, ask }) => `${name}: ${effects.join('; ')}. ${ask}`)
    ),
    list(
      headings.actions,
      assessment.actions.map(({ name, why, caution }) =>
        [`${name}: ${why}`, caution].filter(Boolean).join(' ')
      )
    ),
    list(
      headings.labs,
      assessment.labs.map(({ name, given, text }) => `${name} ${given}: ${text}`)
    )
  ]
}

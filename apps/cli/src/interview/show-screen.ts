import { type Assessment, fillIn } from '@charley/engine'
import { type Layout, wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { Screen } from './screen.ts'

const text = words.interview

/** The question as lines: where we are, what is asked, the choices, how to answer. */
export function showScreen(screen: Screen, assessment: Assessment, layout: Layout): string[] {
  const { width, paint } = layout
  const dim = (line: string) => paint('dim', line)
  const place = [text.phases[screen.phase], remaining(assessment)].filter(Boolean).join(' - ')
  return [
    '',
    dim(place),
    ...wrapText(screen.text, width).map((line) => paint('bold', line)),
    ...wrapText(screen.help ?? '', width),
    ...screen.options.flatMap((option, index) => wrapText(option, width, numbered(index))),
    ...wrapText(`(${screen.hint})`, width).map(dim)
  ]
}

function numbered(index: number) {
  return { first: `${String(index + 1).padStart(2)}  `, rest: '    ' }
}

function remaining({ next }: Assessment): string {
  if (next === undefined) return ''
  const { low, high } = next.remaining
  return high <= 1 ? text.remainingOne : fillIn(text.remaining, { low, high })
}

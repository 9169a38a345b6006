import type { Item, Question } from '@charley/engine'
import { words } from '../words/en.ts'
import { answerWith } from './interview-state.ts'
import { readChoices } from './read-choices.ts'
import type { Screen } from './screen.ts'

const NONE_OF_THEM = new Set(['', 'none', 'n', 'no', '0'])

/** Several yes/no items on one screen: what is not chosen is a no. */
export function checklistScreen(question: Question, items: readonly Item[]): Screen {
  return {
    id: question.id,
    phase: question.phase,
    text: question.text ?? '',
    ...(question.help === undefined ? {} : { help: question.help }),
    options: items.map((item) => item.label),
    hint: words.interview.checklist,
    enterSkips: false,
    read: (line) => {
      const chosen = NONE_OF_THEM.has(line.trim().toLowerCase())
        ? []
        : readChoices(line, items.length)
      if (chosen === undefined) return undefined
      const replies = new Map(chosen.map(({ index, isSure }) => [index, isSure ? 'yes' : 'unsure']))
      return answerWith(
        Object.fromEntries(items.map((item, index) => [item.id, replies.get(index) ?? 'no']))
      )
    }
  }
}

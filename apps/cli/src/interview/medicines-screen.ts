import type { Question } from '@charley/engine'
import { words } from '../words/en.ts'
import type { Screen } from './screen.ts'

/** Names as the person knows them; the engine finds out what they are. */
export function medicinesScreen(question: Question): Screen {
  return {
    id: question.id,
    phase: question.phase,
    text: question.text ?? '',
    ...(question.help === undefined ? {} : { help: question.help }),
    options: [],
    hint: words.interview.medicines,
    enterSkips: true,
    read: (line) => {
      const isNone = /^\s*(none|no|n|0)\s*$/i.test(line)
      const names = line.split(/[,;]/).map((name) => name.trim())
      const medicines = isNone ? [] : names.filter(Boolean)
      return ({ person, skipped }) => ({
        person: { ...person, medicines },
        skipped: [...skipped, question.id]
      })
    }
  }
}

import type { Question } from '@charley/engine'
import { words } from '../words/en.ts'
import { answerWith, type Change } from './interview-state.ts'
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
      if (/^\s*(none|no|n|0)\s*$/i.test(line)) return takesNone(question)
      const medicines = line.split(/[,;]/).map((name) => name.trim())
      return withMedicines(medicines.filter(Boolean))
    }
  }
}

function withMedicines(medicines: readonly string[]): Change {
  return ({ person, skipped }) => ({ person: { ...person, medicines }, skipped })
}

/** Who takes none has told us all of them. */
function takesNone({ items }: Question): Change {
  const isComplete = answerWith(Object.fromEntries(items.map((id) => [id, 'yes'])))
  return (state) => isComplete(withMedicines([])(state))
}

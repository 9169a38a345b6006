import type { Assessment, Knowledge, NextQuestion } from '@charley/engine'
import { checklistScreen } from './checklist-screen.ts'
import type { InterviewState } from './interview-state.ts'
import { medicinesScreen } from './medicines-screen.ts'
import { profileScreen } from './profile-screens.ts'
import type { Screen } from './screen.ts'
import { singleScreen } from './single-screen.ts'

/** The question to ask now; undefined where there is none left worth asking. */
export function nextScreen(
  state: InterviewState,
  assessment: Assessment,
  knowledge: Knowledge
): Screen | undefined {
  if (assessment.stop === 'emergency') return undefined
  return (
    profileScreen(state, knowledge) ??
    wasThatAll(state, knowledge) ??
    screenOf(assessment, knowledge)
  )
}

/** Once there are names: whether those were all. What is not named can only count as not taken if so. */
function wasThatAll({ person, skipped }: InterviewState, knowledge: Knowledge): Screen | undefined {
  const question = knowledge.questions.find(({ kind }) => kind === 'medicines')
  if (question === undefined || person.medicines === undefined) return undefined
  const item = knowledge.items.find(
    ({ id }) =>
      question.items.includes(id) && person.answers?.[id] === undefined && !skipped.includes(id)
  )
  return item && singleScreen(item.id, item, question.phase)
}

function screenOf({ next }: Assessment, knowledge: Knowledge): Screen | undefined {
  const screen = next && unexplained(next, knowledge)
  return screen && { ...screen, why: next.why }
}

function unexplained(next: NextQuestion, knowledge: Knowledge): Screen | undefined {
  const question = knowledge.questions.find(({ id }) => id === next.item)
  const items = next.items.flatMap((id) => knowledge.items.find((item) => item.id === id) ?? [])
  if (next.kind === 'medicines' && question !== undefined) return medicinesScreen(question)
  if (next.kind === 'checklist' && question !== undefined) return checklistScreen(question, items)
  const [item] = items
  return item === undefined ? undefined : singleScreen(next.item, item, next.phase)
}

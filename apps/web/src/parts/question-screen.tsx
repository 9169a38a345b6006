import type { Answer, Item } from '@charley/engine'
import { Link, useRouter } from '@tanstack/react-router'
import type { Screen } from '../interview/find-screen.ts'
import {
  type Interview,
  withAnswers,
  withMedicines,
  withSkipped,
  withUnskipped
} from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { phasesSeen } from '../interview/phases-seen.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { useGoOn } from '../interview/use-go-on.ts'
import { isUrgent } from '../interview/where-next.ts'
import { words } from '../words/words.ts'
import { AnswerControl } from './answer-control.tsx'
import { Checklist } from './checklist.tsx'
import { MedicinesAnswer } from './medicines-answer.tsx'
import { PageTitle } from './page-title.tsx'
import { PhaseStepper } from './phase-stepper.tsx'
import { QuestionHelp } from './question-help.tsx'

interface QuestionScreenProps {
  readonly room: CheckRoom
  readonly screen: Screen
}

export function QuestionScreen({ room, screen }: QuestionScreenProps) {
  const interview = useInterview()
  const router = useRouter()
  const assessment = useAssessment(room, interview, false)
  const next = assessment.next?.item === screen.id ? assessment.next : undefined
  const seenBefore = interview.trail.at(-1) !== screen.id
  const goOn = useGoOn(room)
  return (
    <div className="question-screen">
      <PhaseStepper here={screen.phase} seen={phasesSeen(room.knowledge, interview)} />
      {isUrgent(assessment) && (
        <p className="urgent-note">
          {words.check.urgent} <Link to="/result">{words.check.urgentLink}</Link>
        </p>
      )}
      <fieldset className="question">
        <legend>
          <PageTitle title={words.check.title} focusKey={screen.id}>
            {screen.text}
          </PageTitle>
          <span className="soft small" aria-live="polite">
            {seenBefore && words.check.answeredBefore}
            {!seenBefore && next !== undefined && words.check.remaining(next.remaining)}
          </span>
        </legend>
        <AnswerArea room={room} screen={screen} interview={interview} />
      </fieldset>
      <QuestionHelp why={next?.why} meaning={screen.kind === 'single' ? screen.help : undefined} />
      <div className="buttons-row">
        <button type="button" className="button fit" onClick={() => router.history.back()}>
          {words.check.back}
        </button>
        {seenBefore && (
          <button
            type="button"
            className="button quiet fit"
            onClick={() => goOn(interview, screen.id)}
          >
            {words.check.keep}
          </button>
        )}
      </div>
    </div>
  )
}

interface AnswerAreaProps extends QuestionScreenProps {
  readonly interview: Interview
}

function AnswerArea({ room, screen, interview }: AnswerAreaProps) {
  const goOn = useGoOn(room)
  const { issues, next } = useAssessment(room, interview, false)
  const answered = (next: Interview) => goOn(withUnskipped(next, screen.id), screen.id)
  const skip = () => {
    const items = screen.items.map(({ id }) => id)
    return goOn(withSkipped(interview, screen.id, items), screen.id)
  }
  const answers = interview.person.answers ?? {}
  if (screen.kind === 'checklist') {
    return (
      <>
        {screen.help !== undefined && <p className="soft">{screen.help}</p>}
        <Checklist
          items={linesOf(screen, next?.item === screen.id ? next.items : Object.keys(answers))}
          answers={answers}
          onAnswer={(changes) => answered(withAnswers(interview, changes))}
          onSkip={skip}
        />
      </>
    )
  }
  if (screen.kind === 'medicines') {
    return (
      <>
        {screen.help !== undefined && <p className="soft">{screen.help}</p>}
        <MedicinesAnswer
          room={room}
          person={interview.person}
          issues={issues}
          onChange={(medicines) => saveInterview(withMedicines(interview, medicines))}
          onDone={(complete) =>
            answered(withAnswers(interview, { medicine_list_complete: complete ? 'yes' : 'no' }))
          }
          onSkip={skip}
        />
      </>
    )
  }
  const [item] = screen.items
  if (item === undefined) return null
  const answer = (value: Answer | undefined) =>
    value === undefined ? skip() : answered(withAnswers(interview, { [item.id]: value }))
  return (
    <AnswerControl
      item={item}
      value={answers[item.id]}
      onAnswer={answer}
      skipLabel={words.answers.skip}
      withKeys
    />
  )
}

/** The lines that apply to this person: those to be asked, or on a second visit those that were. */
function linesOf(screen: Screen, wanted: readonly string[]): readonly Item[] {
  const lines = screen.items.filter(({ id }) => wanted.includes(id))
  return lines.length > 0 ? lines : screen.items
}

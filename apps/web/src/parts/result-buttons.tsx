import { Link } from '@tanstack/react-router'
import { EMPTY_INTERVIEW, type Interview } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import { words } from '../words/words.ts'

interface ResultButtonsProps {
  readonly interview: Interview
  readonly onGoOn: (() => void) | undefined
}

export function ResultButtons({ interview, onGoOn }: ResultButtonsProps) {
  return (
    <div className="buttons-row">
      {onGoOn !== undefined && (
        <button type="button" className="button fit" onClick={onGoOn}>
          {words.result.answerMore}
        </button>
      )}
      <button type="button" className="button fit" onClick={() => window.print()}>
        {words.result.print}
      </button>
      <button type="button" className="button fit" onClick={() => downloadAnswers(interview)}>
        {words.result.download}
      </button>
      <Link
        to="/check/$step"
        params={{ step: '1' }}
        className="button quiet fit"
        onClick={() => saveInterview(EMPTY_INTERVIEW)}
      >
        {words.result.startAgain}
      </Link>
    </div>
  )
}

/** The answers as a Person, which the command line and the server read too. */
function downloadAnswers({ person }: Interview): void {
  const file = new Blob([JSON.stringify(person, null, 2)], { type: 'application/json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = 'charley-answers.json'
  link.click()
  URL.revokeObjectURL(address)
}

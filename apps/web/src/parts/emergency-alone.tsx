import './emergency-alone.css'
import type { Assessment, Knowledge } from '@charley/engine'
import { labelOf } from '../interview/find-screen.ts'
import { words } from '../words/words.ts'
import { EmergencyNumbers } from './emergency-numbers.tsx'
import { PageTitle } from './page-title.tsx'

interface EmergencyAloneProps {
  readonly knowledge: Knowledge
  readonly assessment: Assessment
  /** Absent where the person stated it: then there is nothing to go on with. */
  readonly onKeepAnswering: (() => void) | undefined
  readonly onMistake: () => void
}

/** Nothing else on the page: what to do, the numbers, and why. */
export function EmergencyAlone(props: EmergencyAloneProps) {
  const { knowledge, assessment, onKeepAnswering, onMistake } = props
  const { level, reasons } = assessment.triage
  const [first] = reasons
  return (
    <div className="emergency-alone">
      <PageTitle title={knowledge.words.levels[level]} focusKey={level}>
        {first?.action ?? knowledge.words.levels[level]}
      </PageTitle>
      <EmergencyNumbers />
      {first !== undefined && (
        <p>
          {first.why}{' '}
          {first.certainty === 'stated' ? words.result.because : words.result.becauseUnsure}{' '}
          {first.because.map((item) => labelOf(knowledge, item)).join('; ')}.
        </p>
      )}
      <div className="buttons-row">
        {onKeepAnswering !== undefined && (
          <button type="button" className="button fit" onClick={onKeepAnswering}>
            {words.result.keepAnswering}
          </button>
        )}
        <button type="button" className="button quiet fit" onClick={onMistake}>
          {words.result.mistake}
        </button>
      </div>
    </div>
  )
}

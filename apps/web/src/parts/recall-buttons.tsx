import './answer-control.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { RECALL_STEPS, type RecallStep } from '../food/recall-draft.ts'
import { words } from '../words/words.ts'

interface RecallButtonsProps {
  readonly here: RecallStep
  /** What has to be done before going on, if anything. */
  readonly open?: string | undefined
}

/** Back and on. What is still open is said when somebody wants to go on, not before. */
export function RecallButtons({ here, open }: RecallButtonsProps) {
  const [asked, setAsked] = useState(false)
  const navigate = useNavigate()
  const at = RECALL_STEPS.indexOf(here)
  const [previous, next] = [RECALL_STEPS[at - 1], RECALL_STEPS[at + 1]]
  const goOn = async () => {
    setAsked(true)
    if (open === undefined && next !== undefined) {
      await navigate({ to: '/food/recall/$step', params: { step: next } })
    }
  }
  return (
    <>
      <p className="field-problem" role="alert">
        {asked && open}
      </p>
      <div className="buttons-row">
        {next !== undefined && (
          <button type="button" className="button main fit" onClick={goOn}>
            {words.food.recall.next}
          </button>
        )}
        {previous !== undefined && (
          <Link to="/food/recall/$step" params={{ step: previous }} className="button fit">
            {words.food.recall.back}
          </Link>
        )}
      </div>
    </>
  )
}

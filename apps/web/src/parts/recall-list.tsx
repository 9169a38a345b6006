import { useId } from 'react'
import { localDay, shiftDay } from '../food/local-day.ts'
import { endRecall } from '../food/recall-draft.ts'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'
import { RecallButtons } from './recall-buttons.tsx'
import type { RecallStepProps } from './recall-step-props.ts'

const LONGEST_TEXT = 5000

/** Step one: everything that comes to mind, in any order. */
export function RecallList({ draft, onChange }: RecallStepProps) {
  const id = useId()
  const text = words.food.recall
  const isOld = draft.date !== shiftDay(localDay(new Date()), -1)
  return (
    <>
      {isOld && (
        <p className="food-trouble">
          {text.otherDay(longDate(draft.date))}{' '}
          <button type="button" className="text-button" onClick={endRecall}>
            {text.startAgain}
          </button>
        </p>
      )}
      <div className="stack">
        <label htmlFor={id} className="field-label">
          {text.listLabel}
        </label>
        <textarea
          id={id}
          className="text-input"
          rows={8}
          maxLength={LONGEST_TEXT}
          placeholder={text.listPlaceholder}
          value={draft.list}
          onChange={(event) => onChange({ list: event.target.value })}
        />
      </div>
      <RecallButtons here="list" open={draft.list.trim() === '' ? text.nothing : undefined} />
    </>
  )
}

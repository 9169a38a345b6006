import { useId } from 'react'
import { words } from '../words/words.ts'
import { RecallButtons } from './recall-buttons.tsx'
import type { RecallStepProps } from './recall-step-props.ts'

const LONGEST_TEXT = 300

/** Step two: what most people leave out of their first list. */
export function RecallForgotten({ draft, onChange }: RecallStepProps) {
  const id = useId()
  const text = words.food.recall
  return (
    <>
      <div className="recall-probes">
        {Object.entries(text.probes).map(([probe, label]) => (
          <div key={probe}>
            <label htmlFor={`${id}-${probe}`}>{label}</label>
            <input
              id={`${id}-${probe}`}
              className="text-input"
              autoComplete="off"
              maxLength={LONGEST_TEXT}
              value={draft.forgotten[probe] ?? ''}
              onChange={(event) =>
                onChange({ forgotten: { ...draft.forgotten, [probe]: event.target.value } })
              }
            />
          </div>
        ))}
      </div>
      <p className="small soft">{text.supplements}</p>
      <RecallButtons here="forgotten" />
    </>
  )
}

import { type ReactNode, useId } from 'react'
import type { Interview } from '../interview/interview.ts'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { words } from '../words/words.ts'

/** What every row of "Your answers" needs; `editing` names the one row that is open. */
export interface AnswerRowProps {
  readonly room: CheckRoom
  readonly interview: Interview
  readonly editing: string | undefined
  readonly onEdit: (row: string | undefined) => void
}

interface EditableRowProps {
  readonly label: string
  readonly text: string
  readonly editing: boolean
  readonly onEdit: (open: boolean) => void
  /** The control, drawn only while editing. */
  readonly children: ReactNode
}

/** A line of "Your answers": what was asked, what was answered, and the control to change it in place. */
export function EditableRow({ label, text, editing, onEdit, children }: EditableRowProps) {
  const id = useId()
  return (
    <div className="editable-row">
      <dt>{label}</dt>
      <dd>
        <span>{text}</span>
        <button
          type="button"
          className="text-button print-hidden"
          aria-expanded={editing}
          aria-controls={editing ? id : undefined}
          aria-label={editing ? words.result.closeOf(label) : words.result.changeOf(label)}
          onClick={() => onEdit(!editing)}
        >
          {editing ? words.result.close : words.result.change}
        </button>
        {editing && (
          <div id={id} className="editable-control">
            {children}
          </div>
        )}
      </dd>
    </div>
  )
}

import './undo-bar.css'
import { words } from '../words/words.ts'

interface UndoBarProps {
  /** What was done last; undefined where there is nothing to undo. */
  readonly said: string | undefined
  readonly onUndo: () => void
}

/** What was done last, and the way back. */
export function UndoBar({ said, onUndo }: UndoBarProps) {
  return (
    <div className="undo-bar print-hidden" data-empty={said === undefined}>
      <p role="status">{said}</p>
      {said !== undefined && (
        <button type="button" className="button fit" onClick={onUndo}>
          {words.food.undo.button}
        </button>
      )}
    </div>
  )
}

import './food-undo.css'
import { undoFoodChange, useLastFoodChange } from '../food/food-store.ts'
import { words } from '../words/words.ts'

interface FoodUndoProps {
  /** After the last change that could be undone: the button is gone, and the focus must go somewhere. */
  readonly onEmpty: () => void
}

/** What was done last, and the way back; also several times. */
export function FoodUndo({ onEmpty }: FoodUndoProps) {
  const said = useLastFoodChange()
  const undo = () => {
    if (undoFoodChange() === 0) onEmpty()
  }
  return (
    <div className="food-undo print-hidden" data-empty={said === undefined}>
      <p role="status">{said}</p>
      {said !== undefined && (
        <button type="button" className="button fit" onClick={undo}>
          {words.food.undo.button}
        </button>
      )}
    </div>
  )
}

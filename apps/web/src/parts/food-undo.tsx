import { undoFoodChange, useLastFoodChange } from '../food/food-store.ts'
import { UndoBar } from './undo-bar.tsx'

interface FoodUndoProps {
  /** After the last change that could be undone: the button is gone, and the focus must go somewhere. */
  readonly onEmpty: () => void
}

/** The way back from changes of the food log; also several times. */
export function FoodUndo({ onEmpty }: FoodUndoProps) {
  const undo = () => {
    if (undoFoodChange() === 0) onEmpty()
  }
  return <UndoBar said={useLastFoodChange()} onUndo={undo} />
}

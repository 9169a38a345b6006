import { undoDiaryChange, useLastDiaryChange } from '../diary/change-diary.ts'
import { UndoBar } from './undo-bar.tsx'

/** The way back from changes of the diary; also several times. */
export function DiaryUndo() {
  const undo = () => {
    if (undoDiaryChange() > 0) return
    // The button is gone, and the focus with it: the keyboard goes on at the page's heading.
    document.querySelector('h1')?.focus()
  }
  return <UndoBar said={useLastDiaryChange()} onUndo={undo} />
}

import type { RefObject } from 'react'
import { undoPlanChange, useLastPlanChange } from '../plan/plan-store.ts'
import { UndoBar } from './undo-bar.tsx'

interface PlanUndoProps {
  /** Where the focus goes once nothing is left to undo, and the button with it. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** The way back from wishes and from products thought of; also several times. */
export function PlanUndo({ heading }: PlanUndoProps) {
  const undo = () => {
    if (undoPlanChange() === 0) heading.current?.focus()
  }
  return <UndoBar said={useLastPlanChange()} onUndo={undo} />
}

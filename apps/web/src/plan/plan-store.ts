import { keepWithUndo } from '../food/keep-with-undo.ts'
import { EMPTY_PLAN_NOTES, type PlanNotes, type PlanWishes } from './plan-wishes.ts'
import { PLAN_NOTES_VERSION, restorePlanNotes } from './restore-plan-notes.ts'
import { forgetSeenPlans } from './seen-plans.ts'

/** Kept in this browser until it is erased, and sent nowhere. */
interface StoredPlanNotes extends PlanNotes {
  readonly version: number
}

const keeper = keepWithUndo<StoredPlanNotes>({
  key: 'charley.plan',
  empty: { version: PLAN_NOTES_VERSION, ...EMPTY_PLAN_NOTES },
  restore: (stored) => {
    const { value, whole } = restorePlanNotes(stored)
    return { value: { version: PLAN_NOTES_VERSION, ...value }, whole }
  }
})

export const usePlanNotes: () => PlanNotes = keeper.use

/** Whether the browser keeps them, for the page to say. */
export const usePlanTrouble = keeper.useTrouble

/** Changes what is wished; `said` names the change to whoever wants it undone. */
export function changeWishes(said: string, change: (wishes: PlanWishes) => PlanWishes): void {
  keeper.change(said, (notes) => ({ ...notes, wishes: change(notes.wishes) }))
}

/** Changes the products thought of, and what was confirmed about them. */
export function changeConsidered(said: string, change: (notes: PlanNotes) => PlanNotes): void {
  keeper.change(said, (notes) => ({ ...notes, ...change(notes) }))
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export const undoPlanChange: () => number = keeper.undo

/** What undoing would take back. */
export const useLastPlanChange: () => string | undefined = keeper.useLastChange

/** After everything was erased: nothing stays in memory either. */
export function forgetPlan(): void {
  keeper.forget()
  forgetSeenPlans()
}

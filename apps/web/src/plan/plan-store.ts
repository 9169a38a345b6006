import { localDay } from '../food/local-day.ts'
import { createRecordStore } from '../kept/create-record-store.ts'
import { createUndo } from '../kept/create-undo.ts'
import { takenBack, touchedFields } from '../kept/field-changes.ts'
import { subscribeOwner } from '../kept/owner.ts'
import {
  emptyOldPlace,
  forgetOldPlanNotes,
  readOldPlanNotes,
  useOldTrouble
} from './old-plan-notes.ts'
import { EMPTY_PLAN_NOTES, type PlanNotes, type PlanWishes } from './plan-wishes.ts'
import { notesIn, type SavedPlan, savedPlan } from './saved-plan.ts'
import { forgetSeenPlans } from './seen-plans.ts'

/** What the person wants of the plan now; there is one of it, on every device under the same id. */
const NOW = '00000000-0000-7000-8000-000000000001'

/** As the records keep it; two devices may have changed it. */
export const savedPlans = createRecordStore<SavedPlan>({
  list: 'plans',
  restore: (body) => (notesIn(body) ? (body as SavedPlan) : undefined)
})

const undo = createUndo<PlanNotes>((after, before) => {
  const now = told(notesOf(savedPlans.read()))
  const back = takenBack(now, touchedFields(told(before), told(after)))
  if (back !== undefined && back !== now) write(notesFrom(back))
})

let last: { readonly of: unknown; readonly notes: PlanNotes } | undefined

export function usePlanNotes(): PlanNotes {
  return notesOf(savedPlans.use())
}

/** Whether the browser keeps them, for the page to say. */
export function usePlanTrouble() {
  const old = useOldTrouble()
  return savedPlans.useTrouble() ?? old
}

/** Changes what is wished; `said` names the change to whoever wants it undone. */
export function changeWishes(said: string, change: (wishes: PlanWishes) => PlanWishes): void {
  changeConsidered(said, (notes) => ({ ...notes, wishes: change(notes.wishes) }))
}

/** Changes the products thought of, and what was confirmed about them. */
export function changeConsidered(said: string, change: (notes: PlanNotes) => PlanNotes): void {
  const before = notesOf(savedPlans.read())
  const after = { ...before, ...change(before) }
  write(after)
  undo.remember({ said, before, after })
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export const undoPlanChange: () => number = undo.takeBack

/** What undoing would take back. */
export const useLastPlanChange: () => string | undefined = undo.useLast

/** After everything was erased: nothing stays in memory either. */
export function forgetPlan(): void {
  undo.forget()
  forgetOldPlanNotes()
  forgetSeenPlans()
}

/** One level of fields, each of which another device may have changed for itself. */
type Told = PlanWishes & Omit<PlanNotes, 'wishes'>

function told({ wishes, ...notes }: PlanNotes): Told {
  return { ...wishes, ...notes }
}

function notesFrom({ considering, noneOfThese, ...wishes }: Told): PlanNotes {
  return { wishes, considering, noneOfThese }
}

function write(notes: PlanNotes): void {
  savedPlans.write(NOW, savedPlan(notes, localDay(new Date())))
}

function notesOf(saved: ReturnType<typeof savedPlans.read>): PlanNotes {
  if (last?.of !== saved) {
    const body = saved.find(({ id }) => id === NOW)?.body
    last = { of: saved, notes: notesIn(body) ?? EMPTY_PLAN_NOTES }
  }
  return last.notes
}

// What an older Charley kept on this device in a place of its own.
async function bringOldPlanNotes(): Promise<void> {
  const old = readOldPlanNotes()
  if (old === undefined) return
  write(old)
  await savedPlans.whenStored()
  emptyOldPlace()
}

void bringOldPlanNotes()
subscribeOwner(() => {
  undo.forget()
  forgetSeenPlans()
})

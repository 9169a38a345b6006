import { keepInBrowser } from '../kept/keep-in-browser.ts'
import { EMPTY_PLAN_NOTES, type PlanNotes } from './plan-wishes.ts'
import { PLAN_NOTES_VERSION, restorePlanNotes } from './restore-plan-notes.ts'

/** Where the notes were kept before they went to the server as well. */
const keeper = keepInBrowser<PlanNotes>({
  key: 'charley.plan',
  empty: EMPTY_PLAN_NOTES,
  restore: restorePlanNotes,
  toStored: (notes) => ({ version: PLAN_NOTES_VERSION, ...notes })
})

/** What is there; undefined where nothing is. */
export function readOldPlanNotes(): PlanNotes | undefined {
  const { wishes, considering, noneOfThese } = keeper.read()
  const { vetoes, pins, mostChanges } = wishes
  const isEmpty = [vetoes, pins, considering, noneOfThese].every(({ length }) => length === 0)
  return isEmpty && mostChanges === null ? undefined : keeper.read()
}

/** Once it is kept elsewhere. */
export function emptyOldPlace(): void {
  keeper.save(EMPTY_PLAN_NOTES)
}

export const useOldTrouble = keeper.useTrouble

export const forgetOldPlanNotes = keeper.forget

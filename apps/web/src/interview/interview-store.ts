import { forgetDiaryChanges } from '../diary/change-diary.ts'
import { forgetFoodLog } from '../food/food-store.ts'
import { forgetRecall } from '../food/recall-draft.ts'
import { forgetKept } from '../kept/forget-kept.ts'
import { forgetPlan } from '../plan/plan-store.ts'
import { EMPTY_INTERVIEW, type Interview } from './interview.ts'
import { keepInTab } from './keep-in-tab.ts'
import { forgetToldHere } from './told-here.ts'

/**
 * Answers belong to one tab. Nothing here sends anything anywhere; what is kept beyond the tab is kept by
 * `use-keep-told.ts`, never for a guest.
 */
const keeper = keepInTab(
  'charley.interview',
  (stored): Interview =>
    stored === undefined ? EMPTY_INTERVIEW : { ...EMPTY_INTERVIEW, ...stored }
)

export const readInterview: () => Interview = keeper.read

export function saveInterview(next: Interview): void {
  if (next === EMPTY_INTERVIEW) forgetToldHere()
  keeper.save(next)
}

export const useInterview: () => Interview = keeper.use

/** Everything this app has put on the device: answers, the food log, wishes for the plan, and the chosen theme. */
export async function eraseEverything(): Promise<void> {
  sessionStorage.clear()
  localStorage.clear()
  keeper.forget()
  forgetToldHere()
  forgetFoodLog()
  forgetRecall()
  forgetPlan()
  forgetDiaryChanges()
  await forgetKept()
}

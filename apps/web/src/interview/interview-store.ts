import { useSyncExternalStore } from 'react'
import { forgetDiaryChanges } from '../diary/change-diary.ts'
import { forgetFoodLog } from '../food/food-store.ts'
import { forgetRecall } from '../food/recall-draft.ts'
import { forgetKept } from '../kept/forget-kept.ts'
import { forgetPlan } from '../plan/plan-store.ts'
import { EMPTY_INTERVIEW, type Interview } from './interview.ts'
import { forgetToldHere } from './told-here.ts'

/**
 * Answers live in sessionStorage: they survive a reload, belong to one tab, and are gone when it closes. Nothing here
 * sends anything anywhere; what is kept beyond the tab is kept by `use-keep-told.ts`, never for a guest.
 */
const KEY = 'charley.interview'

let current: Interview | undefined
const listeners = new Set<() => void>()

export function readInterview(): Interview {
  current ??= restore()
  return current
}

export function saveInterview(next: Interview): void {
  current = next
  if (next === EMPTY_INTERVIEW) forgetToldHere()
  sessionStorage.setItem(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

export function useInterview(): Interview {
  return useSyncExternalStore(subscribe, readInterview)
}

/** Everything this app has put on the device: answers, the food log, wishes for the plan, and the chosen theme. */
export function eraseEverything(): void {
  sessionStorage.clear()
  localStorage.clear()
  current = EMPTY_INTERVIEW
  forgetFoodLog()
  forgetRecall()
  forgetPlan()
  forgetKept()
  forgetDiaryChanges()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function restore(): Interview {
  const stored = sessionStorage.getItem(KEY)
  if (stored === null) return EMPTY_INTERVIEW
  try {
    return { ...EMPTY_INTERVIEW, ...JSON.parse(stored) }
  } catch {
    // What cannot be read back is worth nothing to anybody; a page that does not open would be worse.
    return EMPTY_INTERVIEW
  }
}

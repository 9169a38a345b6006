import type { operations } from '@charley/client'
import type { PlanNotes } from './plan-wishes.ts'
import { PLAN_NOTES_VERSION, restorePlanNotes } from './restore-plan-notes.ts'

/** As the API keeps it. */
export type SavedPlan = Omit<
  operations['addSavedPlan']['requestBody']['content']['application/json'],
  'id'
>

/** @param date the day on which it was last changed, `2026-11-20`. */
export function savedPlan(
  { wishes, considering, noneOfThese }: PlanNotes,
  date: string
): SavedPlan {
  const { vetoes, pins, mostChanges } = wishes
  return {
    date,
    wishes: {
      vetoes: [...vetoes],
      pins: [...pins],
      ...(mostChanges !== null && { mostChanges })
    },
    considering: [...considering] as NonNullable<SavedPlan['considering']>,
    noneOfThese: [...noneOfThese]
  }
}

/** The notes in a record; undefined where it is none that this Charley understands. */
export function notesIn(body: unknown): PlanNotes | undefined {
  const { wishes, considering = [], noneOfThese = [] } = (body ?? {}) as Partial<SavedPlan>
  if (wishes === undefined) return undefined
  const { vetoes = [], pins = [], mostChanges = null } = wishes
  const notes = { wishes: { vetoes, pins, mostChanges }, considering, noneOfThese }
  const { value, whole } = restorePlanNotes({ version: PLAN_NOTES_VERSION, ...notes })
  return whole ? value : undefined
}

import { keepInBrowser } from '../kept/keep-in-browser.ts'
import type { LineEdit, LineEdits } from './food-lines.ts'
import { MEALS } from './food-log.ts'
import { isDay } from './local-day.ts'

export const RECALL_STEPS = ['list', 'forgotten', 'meals', 'portions', 'review'] as const
export type RecallStep = (typeof RECALL_STEPS)[number]

/** A recall on its way: what was written, and what was said about its lines. Everything else is read from these. */
export interface RecallDraft {
  /** The day that is recalled, which past midnight is not yesterday any more; empty before it began. */
  readonly date: string
  readonly list: string
  /** What came to mind when asked about forgotten foods, by question. */
  readonly forgotten: Readonly<Record<string, string>>
  readonly edits: LineEdits
}

const EMPTY_DRAFT: RecallDraft = { date: '', list: '', forgotten: {}, edits: {} }

const keeper = keepInBrowser<RecallDraft>({
  key: 'charley.food-recall',
  empty: EMPTY_DRAFT,
  restore: (stored) => {
    const value = isDraft(stored) ? stored : undefined
    return { value: value ?? EMPTY_DRAFT, whole: value !== undefined }
  }
})

export const useRecallDraft: () => RecallDraft = keeper.use

/** Whether the browser keeps it, for the page to say. */
export const useRecallTrouble = keeper.useTrouble

export const saveRecallDraft: (draft: RecallDraft) => void = keeper.save

/** After everything was erased: nothing stays in memory either. */
export const forgetRecall: () => void = keeper.forget

export function endRecall(): void {
  keeper.save(EMPTY_DRAFT)
}

/** Everything written, one text. */
export function recalledText({ list, forgotten }: RecallDraft): string {
  return [list, ...Object.values(forgotten)].filter((text) => text.trim() !== '').join('\n')
}

function isDraft(thing: unknown): thing is RecallDraft {
  if (!isRecord(thing)) return false
  const { date, list, forgotten, edits } = thing
  return (
    (date === '' || isDay(date)) &&
    typeof list === 'string' &&
    isRecord(forgotten) &&
    Object.values(forgotten).every((text) => typeof text === 'string') &&
    isRecord(edits) &&
    Object.values(edits).every(isEdit)
  )
}

function isEdit(thing: unknown): thing is LineEdit {
  if (!isRecord(thing)) return false
  const { food, quantity, portion, meal, leftOut } = thing
  return (
    [food, quantity, portion].every((text) => text === undefined || typeof text === 'string') &&
    (meal === undefined || MEALS.some((known) => known === meal)) &&
    (leftOut === undefined || typeof leftOut === 'boolean')
  )
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null
}

import { createRecordStore, type Kept, type RecordChange } from '../kept/create-record-store.ts'
import { createUndo } from '../kept/create-undo.ts'
import type { Trouble } from '../kept/keep-in-browser.ts'
import { subscribeOwner } from '../kept/owner.ts'
import { sameBody } from '../kept/same-body.ts'
import type { CountedFood, FoodEntry, FoodLog, SavedMeal } from './food-log.ts'
import {
  emptyOldPlace,
  forgetOldFoodLog,
  hasOldFoodLog,
  useOldTrouble,
  withOldFoodLog
} from './old-food-log.ts'
import { isCounted, isEaten, isMealContent } from './restore-food-log.ts'

/** Foods eaten, as the records keep them; two devices may have changed one. */
export const foodEntries = createRecordStore<Omit<FoodEntry, 'id'>>({
  list: 'food-log',
  restore: (body) => (isEaten(body) ? body : undefined)
})

/** Meals to add again, likewise. */
export const savedMeals = createRecordStore<Omit<SavedMeal, 'id'>>({
  list: 'meals',
  restore: (body) => (isMealContent(body) ? body : undefined)
})

const countedFoods = createRecordStore<Omit<CountedFood, 'id'>>({
  list: 'food-log',
  restore: (body) => (isCounted(body) && !isEaten(body) ? body : undefined)
})

const undo = createUndo<FoodLog>(takeBack)

let last: { readonly parts: Parts; readonly log: FoodLog } | undefined

export function readFoodLog(): FoodLog {
  return logOf([foodEntries.read(), savedMeals.read(), countedFoods.read()])
}

/** Foods eaten and meals saved, as they stand; draws again after each change. */
export function useFoodLog(): FoodLog {
  return logOf([foodEntries.use(), savedMeals.use(), countedFoods.use()])
}

/** Whether the browser keeps it, for the page to say. */
export function useFoodLogTrouble(): Trouble | undefined {
  const old = useOldTrouble()
  return foodEntries.useTrouble() ?? old
}

/** Changes the log; `said` names the change to whoever wants it undone. */
export function changeFoodLog(said: string, change: (log: FoodLog) => FoodLog): void {
  const before = readFoodLog()
  const after = change(before)
  if (after === before) return
  apply(before, after)
  undo.remember({ said, before, after })
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export const undoFoodChange = undo.takeBack

/** What undoing would take back. */
export const useLastFoodChange = undo.useLast

/** After everything was erased: nothing stays in memory either. */
export function forgetFoodLog(): void {
  undo.forget()
  forgetOldFoodLog()
}

/** Writes what differs, so that what another tab or device has added in the meantime stays. */
function apply(before: FoodLog, after: FoodLog): void {
  foodEntries.writeAll(changesBetween(before.entries, after.entries))
  savedMeals.writeAll(changesBetween(before.meals, after.meals))
  countedFoods.writeAll(changesBetween(before.counted, after.counted))
}

/** A food or meal that another tab or device has changed since is theirs now, and stays as it is. */
function takeBack(after: FoodLog, before: FoodLog): void {
  const now = readFoodLog()
  const isOurs = (list: keyof FoodLog) => {
    const [left, found] = [byId(after[list]), byId(now[list])]
    return ({ id }: { readonly id: string }) => sameBody(left.get(id), found.get(id))
  }
  foodEntries.writeAll(changesBetween(after.entries, before.entries).filter(isOurs('entries')))
  savedMeals.writeAll(changesBetween(after.meals, before.meals).filter(isOurs('meals')))
  countedFoods.writeAll(changesBetween(after.counted, before.counted).filter(isOurs('counted')))
}

function byId(list: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((each) => [each.id, each]))
}

function changesBetween<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[]
): readonly RecordChange<Omit<T, 'id'>>[] {
  const had = byId(before)
  const has = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !has.has(id)).map(({ id }) => ({ id }))
  const put = after.filter((each) => had.get(each.id) !== each)
  return [...gone, ...put.map(({ id, ...body }) => ({ id, body }))]
}

type Parts = readonly [
  readonly Kept<Omit<FoodEntry, 'id'>>[],
  readonly Kept<Omit<SavedMeal, 'id'>>[],
  readonly Kept<Omit<CountedFood, 'id'>>[]
]

function logOf(parts: Parts): FoodLog {
  if (last?.parts.every((part, index) => part === parts[index])) return last.log
  const [entries, meals, counted] = parts
  const log = { entries: withIds(entries), meals: withIds(meals), counted: withIds(counted) }
  last = { parts, log }
  return log
}

/** Bodies with their ids, made once: states that can be undone share what did not change. */
const withTheirIds = new WeakMap<object, { readonly id: string }>()

function withId<T extends object>({ id, body }: Kept<T>): T & { readonly id: string } {
  const known = withTheirIds.get(body)
  if (known?.id === id) return known as T & { readonly id: string }
  const made = { ...body, id }
  withTheirIds.set(body, made)
  return made
}

/** Ids are made in the order of writing. */
function withIds<T extends object>(
  kept: readonly Kept<T>[]
): readonly (T & { readonly id: string })[] {
  return kept.map((each) => withId(each)).sort((one, other) => (one.id < other.id ? -1 : 1))
}

// What an older Charley kept on this device in a place of its own.
async function bringOldFoodLog(): Promise<void> {
  if (!hasOldFoodLog()) return
  apply(readFoodLog(), withOldFoodLog(readFoodLog()))
  await Promise.all([foodEntries.whenStored(), savedMeals.whenStored()])
  emptyOldPlace()
}

void bringOldFoodLog()
subscribeOwner(undo.forget)

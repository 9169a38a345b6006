import { EMPTY_FOOD_LOG, type FoodLog } from './food-log.ts'
import { keepInBrowser } from './keep-in-browser.ts'
import { FOOD_LOG_VERSION, restoreFoodLog } from './restore-food-log.ts'

/** The log as it is stored: kept in this browser until it is erased, and sent nowhere. */
interface StoredFoodLog extends FoodLog {
  readonly version: number
}

interface Change {
  readonly before: FoodLog
  /** What was done, as undoing names it. */
  readonly said: string
}

const MOST_CHANGES = 50

let changes: readonly Change[] = []

const keeper = keepInBrowser<StoredFoodLog>({
  key: 'charley.food',
  empty: { version: FOOD_LOG_VERSION, ...EMPTY_FOOD_LOG },
  restore: (stored) => {
    const { value, whole } = restoreFoodLog(stored)
    return { value: { version: FOOD_LOG_VERSION, ...value }, whole }
  },
  onReplaced: () => {
    changes = []
  }
})

export const readFoodLog: () => FoodLog = keeper.read

/** Foods eaten and meals saved, as they stand; draws again after each change. */
export const useFoodLog: () => FoodLog = keeper.use

/** Whether the browser keeps it, for the page to say. */
export const useFoodLogTrouble = keeper.useTrouble

/** Changes the log; `said` names the change to whoever wants it undone. */
export function changeFoodLog(said: string, change: (log: FoodLog) => FoodLog): void {
  const before = keeper.read()
  const after = change(before)
  if (after === before) return
  changes = [...changes, { before, said }].slice(-MOST_CHANGES)
  keeper.save({ version: FOOD_LOG_VERSION, ...after })
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export function undoFoodChange(): number {
  const last = changes.at(-1)
  if (last === undefined) return 0
  changes = changes.slice(0, -1)
  keeper.save({ version: FOOD_LOG_VERSION, ...last.before })
  return changes.length
}

/** What undoing would take back. */
export function useLastFoodChange(): string | undefined {
  keeper.use()
  return changes.at(-1)?.said
}

/** After everything was erased: nothing stays in memory either. */
export const forgetFoodLog: () => void = keeper.forget

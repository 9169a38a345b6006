import { EMPTY_FOOD_LOG, type FoodLog } from './food-log.ts'
import { keepWithUndo } from './keep-with-undo.ts'
import { FOOD_LOG_VERSION, restoreFoodLog } from './restore-food-log.ts'

/** The log as it is stored: kept in this browser until it is erased, and sent nowhere. */
interface StoredFoodLog extends FoodLog {
  readonly version: number
}

const keeper = keepWithUndo<StoredFoodLog>({
  key: 'charley.food',
  empty: { version: FOOD_LOG_VERSION, ...EMPTY_FOOD_LOG },
  restore: (stored) => {
    const { value, whole } = restoreFoodLog(stored)
    return { value: { version: FOOD_LOG_VERSION, ...value }, whole }
  }
})

export const readFoodLog: () => FoodLog = keeper.read

/** Foods eaten and meals saved, as they stand; draws again after each change. */
export const useFoodLog: () => FoodLog = keeper.use

/** Whether the browser keeps it, for the page to say. */
export const useFoodLogTrouble = keeper.useTrouble

/** Changes the log; `said` names the change to whoever wants it undone. */
export function changeFoodLog(said: string, change: (log: FoodLog) => FoodLog): void {
  keeper.change(said, (before) => {
    const after = change(before)
    return after === before ? before : { version: FOOD_LOG_VERSION, ...after }
  })
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export const undoFoodChange: () => number = keeper.undo

/** What undoing would take back. */
export const useLastFoodChange: () => string | undefined = keeper.useLastChange

/** After everything was erased: nothing stays in memory either. */
export const forgetFoodLog: () => void = keeper.forget

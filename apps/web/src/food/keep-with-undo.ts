import { type Keeper, type KeeperOptions, keepInBrowser } from './keep-in-browser.ts'

export interface UndoableKeeper<T> extends Omit<Keeper<T>, 'save' | 'change'> {
  /** Changes what is kept; `said` names the change to whoever wants it undone. */
  readonly change: (said: string, change: (before: T) => T) => void
  /** Takes back the last change, and after that the one before it. Says how many are left. */
  readonly undo: () => number
  /** What undoing would take back. */
  readonly useLastChange: () => string | undefined
}

interface Change<T> {
  readonly before: T
  readonly said: string
}

const MOST_CHANGES = 50

/** Kept in this browser, with the way back from each change as long as the page is open. */
export function keepWithUndo<T>(options: Omit<KeeperOptions<T>, 'onReplaced'>): UndoableKeeper<T> {
  let changes: readonly Change<T>[] = []
  const { save, ...keeper } = keepInBrowser<T>({
    ...options,
    onReplaced: () => {
      changes = []
    }
  })
  return {
    ...keeper,
    change: (said, change) => {
      const before = keeper.read()
      const after = change(before)
      if (after === before) return
      changes = [...changes, { before, said }].slice(-MOST_CHANGES)
      save(after)
    },
    undo: () => {
      const last = changes.at(-1)
      if (last === undefined) return 0
      changes = changes.slice(0, -1)
      save(last.before)
      return changes.length
    },
    useLastChange: () => {
      keeper.use()
      return changes.at(-1)?.said
    }
  }
}

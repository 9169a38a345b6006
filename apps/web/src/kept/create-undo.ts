import { useSyncExternalStore } from 'react'
import { createListeners } from '../listeners.ts'

interface Change<T> {
  /** Names the change to whoever wants it undone. */
  readonly said: string
  readonly before: T
  readonly after: T
}

export interface Undo<T> {
  readonly remember: (change: Change<T>) => void
  /** Takes back the last change, and after that the one before it. Says how many are left. */
  readonly takeBack: () => number
  /** What would be taken back. */
  readonly useLast: () => string | undefined
  /** There is no way back any more: it is another one's data now. */
  readonly forget: () => void
}

const MOST_CHANGES = 50

/** The way back from each change as long as the page is open. */
export function createUndo<T>(apply: (from: T, to: T) => void): Undo<T> {
  let changes: readonly Change<T>[] = []
  const { tell, subscribe } = createListeners()
  const set = (next: readonly Change<T>[]) => {
    changes = next
    tell()
  }
  return {
    remember: (change) => set([...changes, change].slice(-MOST_CHANGES)),
    takeBack: () => {
      const last = changes.at(-1)
      if (last === undefined) return 0
      apply(last.after, last.before)
      set(changes.slice(0, -1))
      return changes.length
    },
    useLast: () => useSyncExternalStore(subscribe, () => changes.at(-1)?.said),
    forget: () => set([])
  }
}

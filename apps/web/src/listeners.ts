export interface Listeners {
  /** Something has changed. */
  readonly tell: () => void
  /** Gives what ends it, as `useSyncExternalStore` asks for. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Who wants to know of changes of one thing. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    tell: () => {
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

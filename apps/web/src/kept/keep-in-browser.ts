import { useSyncExternalStore } from 'react'

export interface Keeper<T> {
  readonly read: () => T
  readonly save: (next: T) => void
  readonly forget: () => void
  readonly use: () => T
  readonly trouble: () => Trouble | undefined
  readonly useTrouble: () => Trouble | undefined
  readonly subscribe: (listener: () => void) => () => void
}

/** `not-kept`: the browser refuses to store, it lasts until the page closes. `set-aside`: part could not be read back. */
export type Trouble = 'not-kept' | 'set-aside'

export interface KeeperOptions<T> {
  readonly key: string
  readonly empty: T
  /** Reads what was stored, and says whether all of it could be used. */
  readonly restore: (stored: unknown) => { readonly value: T; readonly whole: boolean }
  /** As JSON can hold it; without it, as it is. */
  readonly toStored?: (value: T) => unknown
  /** Another tab wrote, or all was erased: what is remembered of earlier states is out of date. */
  readonly onReplaced?: () => void
}

/**
 * Data kept in localStorage by this browser alone, and the same in every open tab. What is on the screen is never lost
 * where the browser is full or refuses: it stays in memory, and `useTrouble` says so.
 */
export function keepInBrowser<T>(options: KeeperOptions<T>): Keeper<T> {
  const { key, empty, restore, toStored = (value) => value, onReplaced } = options
  let current: T | undefined
  let trouble: Trouble | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const readStored = (): T => {
    const text = storedText(key)
    if (text === null) return empty
    const { value, whole } = restore(parsed(text))
    if (!whole) {
      trouble = 'set-aside'
      store(`${key}.unread`, text)
    }
    return value
  }
  const read = () => {
    current ??= readStored()
    return current
  }
  const save = (next: T) => {
    current = next
    const stored = store(key, JSON.stringify(toStored(next)))
    if (!stored) trouble = 'not-kept'
    else if (trouble === 'not-kept') trouble = undefined
    tell()
  }
  const troubleNow = () => {
    read()
    return trouble
  }
  const forget = () => {
    current = empty
    trouble = undefined
    onReplaced?.()
    tell()
  }
  globalThis.addEventListener?.('storage', (event) => {
    // The key is null where the other tab erased everything.
    if (event.key !== key && event.key !== null) return
    current = undefined
    onReplaced?.()
    tell()
  })
  return {
    read,
    save,
    forget,
    subscribe,
    use: () => useSyncExternalStore(subscribe, read),
    trouble: troubleNow,
    useTrouble: () => useSyncExternalStore(subscribe, troubleNow)
  }
}

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

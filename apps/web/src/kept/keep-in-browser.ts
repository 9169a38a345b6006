import { useSyncExternalStore } from 'react'
import { createListeners } from '../listeners.ts'

export interface Keeper<T> {
  readonly read: () => T
  readonly save: (next: T) => void
  readonly forget: () => void
  readonly use: () => T
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
}

/**
 * Data kept in localStorage by this browser alone, and the same in every open tab. What is on the screen is never lost
 * where the browser is full or refuses: it stays in memory, and `useTrouble` says so.
 */
export function keepInBrowser<T>(options: KeeperOptions<T>): Keeper<T> {
  const { key, empty, restore, toStored = (value) => value } = options
  let current: T | undefined
  let trouble: Trouble | undefined
  const { tell, subscribe } = createListeners()
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
    tell()
  }
  globalThis.addEventListener?.('storage', (event) => {
    // The key is null where the other tab erased everything.
    if (event.key !== key && event.key !== null) return
    current = undefined
    tell()
  })
  return {
    read,
    save,
    forget,
    subscribe,
    use: () => useSyncExternalStore(subscribe, read),
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

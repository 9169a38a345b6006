import { useSyncExternalStore } from 'react'
import { createListeners } from '../listeners.ts'

interface TabKeeper<T> {
  readonly read: () => T
  readonly save: (next: T) => void
  readonly forget: () => void
  readonly use: () => T
}

/**
 * Data of one tab: it survives a reload and is gone when the tab closes. Where the browser refuses to store, it lasts
 * until the page closes.
 * @param restore from what was stored; undefined where nothing was, or nothing that can be read.
 */
export function keepInTab<T>(key: string, restore: (stored: unknown) => T): TabKeeper<T> {
  let current: { readonly value: T } | undefined
  const { tell, subscribe } = createListeners()
  const show = (value: T) => {
    current = { value }
    tell()
  }
  const read = () => {
    current ??= { value: restore(stored(key)) }
    return current.value
  }
  return {
    read,
    save: (next) => {
      store(key, JSON.stringify(next))
      show(next)
    },
    forget: () => {
      sessionStorage.removeItem(key)
      show(restore(undefined))
    },
    use: () => useSyncExternalStore(subscribe, read)
  }
}

function store(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Full, or refused: what is on the screen matters more than a reload.
  }
}

function stored(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

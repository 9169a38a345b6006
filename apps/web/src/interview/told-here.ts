import type { Person } from '@charley/engine'
import { useSyncExternalStore } from 'react'

/** What this tab has brought to the records of an owner, or has begun with from there. */
interface ToldHere {
  readonly owner: string
  readonly person: Person
}

const KEY = 'charley.told'

/** Told by somebody who begins afresh. */
export const NOTHING_TOLD: Person = { profile: {} }

const listeners = new Set<() => void>()

export function readToldHere(): ToldHere | undefined {
  const text = stored()
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // Then nothing counts as taken back.
    return undefined
  }
}

export function saveToldHere(told: ToldHere): void {
  sessionStorage.setItem(KEY, JSON.stringify(told))
  for (const listener of listeners) listener()
}

/** The check begins anew, and nobody has chosen yet what it begins with. */
export function forgetToldHere(): void {
  sessionStorage.removeItem(KEY)
  for (const listener of listeners) listener()
}

/** Whether this tab has kept something, or its person has chosen what to begin with. */
export function useHasToldHere(): boolean {
  return useSyncExternalStore(subscribe, stored) !== null
}

function stored(): string | null {
  return sessionStorage.getItem(KEY)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

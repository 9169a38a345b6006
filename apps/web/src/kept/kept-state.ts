import { useSyncExternalStore } from 'react'
import { handOver } from './hand-over.ts'
import type { Trouble } from './keep-in-browser.ts'
import { syncNow } from './keep-in-step.ts'
import { LIST_NAMES } from './kept-lists.ts'
import type { KeptRecord } from './kept-record.ts'
import { currentOwner } from './owner.ts'
import { clearShelves, DEVICE, shelvesOf } from './shelves.ts'
import { subscribeLists } from './subscribe-lists.ts'

/**
 * How many changes the server does not have, whether it could not be reached, would not take them, or the person has to
 * choose first. On a device that keeps for itself only, none waits.
 */
export function readWaiting(): number {
  if (currentOwner() === DEVICE) return 0
  return countIn(currentOwner(), ({ change }) => change !== undefined)
}

export function useWaiting(): number {
  return useSyncExternalStore(subscribe, readWaiting)
}

/** How many entries the server says it cannot keep. */
export function useRefusedCount(): number {
  return useSyncExternalStore(subscribe, () =>
    countIn(currentOwner(), ({ refused }) => refused !== undefined)
  )
}

/** Whether the browser stores nothing, for the page to say. */
export function useStorageTrouble(): Trouble | undefined {
  return useSyncExternalStore(subscribe, () =>
    shelvesOf(currentOwner())
      .map((shelf) => shelf.trouble())
      .find((trouble) => trouble !== undefined)
  )
}

/** How many entries of nobody's are on this device while somebody is signed in, who is to be asked about them. */
export function useAdoptable(): number {
  return useSyncExternalStore(subscribe, () =>
    currentOwner() === DEVICE ? 0 : countIn(DEVICE, ({ body }) => body !== undefined)
  )
}

/** What is on this device goes into the account. */
export function adopt(): void {
  void handOver(DEVICE, currentOwner())
  syncNow()
}

/** What is on this device, of nobody's, goes for good; it is gone when the promise ends. */
export function discardDevice(): Promise<void> {
  return clearShelves(DEVICE)
}

function subscribe(listener: () => void): () => void {
  return subscribeLists(LIST_NAMES, listener)
}

function countIn(owner: string, fits: (record: KeptRecord) => boolean): number {
  return shelvesOf(owner).reduce(
    (sum, shelf) => sum + [...shelf.read().values()].filter(fits).length,
    0
  )
}

import { inTurn } from './in-turn.ts'
import type { Trouble } from './keep-in-browser.ts'
import type { Shelf } from './plan-sync.ts'
import {
  NOTHING_STORED,
  type Place,
  readStored,
  type Stored,
  updateStored
} from './stored-records.ts'

type Change = (fresh: Shelf) => Shelf

export interface StoredShelf {
  /** As it stands here, with what is being stored at this moment. */
  readonly read: () => Shelf
  /**
   * Holds at once, and is stored a moment later, when the promise ends. Another tab may have written meanwhile: then
   * `to` is asked again, with what is there.
   */
  readonly change: (to: Change) => Promise<void>
  /** Another tab has written. */
  readonly refresh: () => Promise<void>
  /** What the browser had when the page was opened. */
  readonly begin: (stored: Stored) => void
  /** Once all changes so far were tried. */
  readonly isStored: () => Promise<boolean>
  readonly trouble: () => Trouble | undefined
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Records of one owner and kind: in memory for the page, and stored in this browser. Where that refuses or is full, what
 * was changed stays in memory, is tried again with the next change, and `trouble` says so.
 */
export function createStoredShelf(place: Place, tellOtherTabs: () => void): StoredShelf {
  let stored = NOTHING_STORED
  /** Made here and not stored yet, oldest first. */
  let pending: readonly Change[] = []
  /** What is stored, and on top of it what is pending. */
  let shown = stored.records
  let trouble: Trouble | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const standsOn = (next: Stored) => {
    if (next === stored) return
    stored = next
    const after = withAll(pending, stored.records)
    if (after === shown) return
    shown = after
    tell()
  }
  const isIn = (now: Trouble | undefined) => {
    if (now === trouble) return
    trouble = now
    tell()
  }
  const store = async () => {
    if (pending.length === 0) return
    let taken = 0
    const before = stored
    try {
      const written = await updateStored(place, stored, (fresh) => {
        taken = pending.length
        return fresh === stored ? shown : withAll(pending, fresh.records)
      })
      pending = pending.slice(taken)
      standsOn(written)
      isIn(undefined)
      if (stored !== before) tellOtherTabs()
    } catch {
      isIn('not-kept')
    }
  }
  return {
    read: () => shown,
    change: (to) => {
      const after = to(shown)
      const isNothing = after === shown
      // Where nothing can be stored, what changes nothing would only pile up.
      if (!isNothing || trouble === undefined) pending = [...pending, to]
      shown = after
      if (!isNothing) tell()
      return inTurn(store)
    },
    // What cannot be read now is read before the next change is stored.
    refresh: () => inTurn(async () => standsOn(await readStored(place, stored))).catch(() => {}),
    begin: standsOn,
    isStored: () => inTurn(async () => pending.length === 0),
    trouble: () => trouble,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

function withAll(changes: readonly Change[], shelf: Shelf): Shelf {
  return changes.reduce((fresh, to) => to(fresh), shelf)
}

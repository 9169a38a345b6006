import { createListeners } from '../listeners.ts'
import { inTurn } from './in-turn.ts'
import type { Trouble } from './keep-in-browser.ts'
import type { Shelf } from './plan-sync.ts'
import type { Place } from './shelf-database.ts'
import {
  type News,
  NOTHING_STORED,
  readStored,
  type Stored,
  updateStored,
  withNews
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
  /** Another tab has written; without its news, what is stored is read again. */
  readonly refresh: (news?: News) => Promise<void>
  /** What the browser had when the page was opened. */
  readonly begin: (stored: Stored) => void
  /** Ends once all changes made so far are stored: where there is no room, when there is some again. */
  readonly whenStored: () => Promise<void>
  readonly trouble: () => Trouble | undefined
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Records of one owner and kind: in memory for the page, and stored in this browser. Where that refuses or is full, what
 * was changed stays in memory, is tried again with the next change, and `trouble` says so.
 */
export function createStoredShelf(place: Place, tellOtherTabs: (news: News) => void): StoredShelf {
  let stored = NOTHING_STORED
  /** Made here and not stored yet, oldest first. */
  let pending: readonly Change[] = []
  /** What is stored, and on top of it what is pending. */
  let shown = stored.records
  let trouble: Trouble | undefined
  const { tell, subscribe } = createListeners()
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
    try {
      const { stored: written, news } = await updateStored(place, stored, (fresh) => {
        taken = pending.length
        return fresh === stored ? shown : withAll(pending, fresh.records)
      })
      pending = pending.slice(taken)
      standsOn(written)
      isIn(undefined)
      if (news) tellOtherTabs(news)
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
    refresh: (news) =>
      inTurn(async () =>
        standsOn((news && withNews(stored, news)) ?? (await readStored(place, stored)))
      )
        // What cannot be read now is read before the next change is stored.
        .catch(() => {}),
    begin: standsOn,
    whenStored: async () => {
      const last = pending.at(-1)
      const isStored = () => last === undefined || !pending.includes(last)
      await inTurn(async () => {})
      if (isStored()) return
      await new Promise<void>((resolve) => {
        const stop = subscribe(() => {
          if (!isStored()) return
          stop()
          resolve()
        })
      })
    },
    trouble: () => trouble,
    subscribe
  }
}

function withAll(changes: readonly Change[], shelf: Shelf): Shelf {
  return changes.reduce((fresh, to) => to(fresh), shelf)
}

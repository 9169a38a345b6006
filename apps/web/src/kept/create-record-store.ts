import { useSyncExternalStore } from 'react'
import type { Trouble } from './keep-in-browser.ts'
import { showList, syncNow } from './keep-in-step.ts'
import type { KeptList } from './kept-lists.ts'
import { settled, written } from './kept-record.ts'
import { newId } from './new-id.ts'
import { currentOwner } from './owner.ts'
import { nextOrder, type Shelf, withRecord } from './plan-sync.ts'
import { shelfOf } from './shelves.ts'
import { subscribeLists } from './subscribe-lists.ts'

export interface Kept<Body> {
  readonly id: string
  readonly body: Body
}

export interface RecordChange<Body> {
  readonly id: string
  readonly body?: Body | undefined
}

/** Changed here and somewhere else since the two were last in step; `undefined` is a removal. */
export interface Conflict<Body> {
  readonly id: string
  readonly mine: Body | undefined
  readonly theirs: Body | undefined
}

export interface RecordStore<Body> {
  /** As it stands here; what the server has beyond that is asked for, and is there a moment later. */
  readonly read: () => readonly Kept<Body>[]
  /** Draws again after each change, here, in another tab or at the server. */
  readonly use: () => readonly Kept<Body>[]
  /** Kept at once on this device, and sent as soon as that can be. */
  readonly write: (id: string, body: Body) => void
  readonly remove: (id: string) => void
  /** Several at once, in this order; without a body, the record goes. */
  readonly writeAll: (changes: readonly RecordChange<Body>[]) => void
  readonly useConflicts: () => readonly Conflict<Body>[]
  readonly settle: (id: string, choice: 'mine' | 'theirs') => void
  /** Whether the browser stores it, for the page to say. */
  /** Ends once this browser has stored all that was written so far. */
  readonly whenStored: () => Promise<void>
  readonly useTrouble: () => Trouble | undefined
}

interface StoreOptions<Body> {
  readonly list: KeptList
  /** The body as it was kept, by whatever version; what cannot be understood is kept and not shown. */
  readonly restore: (body: unknown) => Body | undefined
}

/** Records of one kind: here first, so that everything works without a connection, and at the server when it can be. */
export function createRecordStore<Body>({ list, restore }: StoreOptions<Body>): RecordStore<Body> {
  const shelf = () => shelfOf(currentOwner(), list)
  const subscribe = (listener: () => void) => {
    showList(list)
    return subscribeLists([list], listener)
  }
  const view = <T>(of: (shelf: Shelf) => T) => {
    const read = remembering(of)
    return () => read(shelf().read())
  }
  const restored = (body: unknown) => (body === undefined ? undefined : restore(body))
  const now = view((kept) =>
    [...kept].flatMap(([id, record]): readonly Kept<Body>[] => {
      const body = restored(record.body)
      return body === undefined ? [] : [{ id, body }]
    })
  )
  const conflicts = view((kept) =>
    [...kept].flatMap(([id, { body, theirs }]): readonly Conflict<Body>[] =>
      theirs === undefined ? [] : [{ id, mine: restored(body), theirs: restored(theirs?.body) }]
    )
  )
  const writeAll = (changes: readonly RecordChange<Body>[]) => {
    if (changes.length === 0) return
    const keyed = changes.map((change) => ({ ...change, key: newId() }))
    void shelf().change((fresh) => {
      let next = fresh
      for (const { id, body, key } of keyed) {
        const change = { key, order: nextOrder(next) }
        next = withRecord(next, id, written(next.get(id), body, change))
      }
      return next
    })
    syncNow()
  }
  return {
    read: () => {
      showList(list)
      return now()
    },
    use: () => useSyncExternalStore(subscribe, now),
    write: (id, body) => writeAll([{ id, body }]),
    remove: (id) => writeAll([{ id }]),
    writeAll,
    useConflicts: () => useSyncExternalStore(subscribe, conflicts),
    settle: (id, choice) => {
      const key = newId()
      void shelf().change((fresh) => {
        const record = fresh.get(id)
        const change = { key, order: nextOrder(fresh) }
        return record ? withRecord(fresh, id, settled(record, choice, change)) : fresh
      })
      syncNow()
    },
    whenStored: () => shelf().whenStored(),
    useTrouble: () => useSyncExternalStore(subscribe, () => shelf().trouble())
  }
}

/** The same answer for the same shelf, so that nothing is drawn again without reason. */
function remembering<T>(of: (shelf: Shelf) => T): (shelf: Shelf) => T {
  let last: { readonly shelf: Shelf; readonly value: T } | undefined
  return (shelf) => {
    if (last?.shelf !== shelf) last = { shelf, value: of(shelf) }
    return last.value
  }
}

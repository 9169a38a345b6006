import { isWaiting, type KeptRecord, reconcile, type Seen } from './kept-record.ts'

/** All records of one kind on this device, by id. */
export type Shelf = ReadonlyMap<string, KeptRecord>

export interface SyncPlan {
  /** With what was taken over from the server, and with the conflicts; the same shelf where that is nothing. */
  readonly shelf: Shelf
  /** Ids of what goes to the server, in the order in which the person made the changes. */
  readonly send: readonly string[]
}

/**
 * Brings this device and the server in step: what to take, what to send, and what changed on both sides.
 *
 * @param remote everything that the server has now.
 */
export function planSync(shelf: Shelf, remote: ReadonlyMap<string, Seen>): SyncPlan {
  const ids = new Set([...shelf.keys(), ...remote.keys()])
  const records = [...ids].flatMap((id): readonly (readonly [string, KeptRecord])[] => {
    const record = reconcile(shelf.get(id), remote.get(id))
    return record ? [[id, record]] : []
  })
  const isAsBefore =
    records.length === shelf.size && records.every(([id, record]) => shelf.get(id) === record)
  const next = isAsBefore ? shelf : new Map(records)
  return { shelf: next, send: waitingIn(next) }
}

export function waitingIn(shelf: Shelf): readonly string[] {
  const orderOf = (record: KeptRecord) => record.change?.order ?? 0
  return [...shelf]
    .filter(([, record]) => isWaiting(record))
    .sort(([, one], [, other]) => orderOf(one) - orderOf(other))
    .map(([id]) => id)
}

/** The shelf with one record changed; `undefined` takes it away. */
export function withRecord(shelf: Shelf, id: string, record: KeptRecord | undefined): Shelf {
  if (record === undefined && !shelf.has(id)) return shelf
  const next = new Map(shelf)
  if (record === undefined) next.delete(id)
  else next.set(id, record)
  return next
}

/** The number of the next change made here. */
export function nextOrder(shelf: Shelf): number {
  let highest = 0
  for (const { change } of shelf.values()) highest = Math.max(highest, change?.order ?? 0)
  return highest + 1
}

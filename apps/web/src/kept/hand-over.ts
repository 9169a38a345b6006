import { type KeptList, LIST_NAMES } from './kept-lists.ts'
import type { KeptRecord } from './kept-record.ts'
import { newId } from './new-id.ts'
import { nextOrder, type Shelf } from './plan-sync.ts'
import { sameBody } from './same-body.ts'
import { shelfOf } from './shelves.ts'

/**
 * What one owner has here becomes another's, as if written there now. Where both have a record of the same name that says
 * something else, it becomes a conflict for the person to settle; where that one is not settled yet itself, this one stays.
 */
export async function handOver(from: string, to: string): Promise<void> {
  await Promise.all(LIST_NAMES.map((list) => handOverList(list, from, to)))
}

async function handOverList(list: KeptList, from: string, to: string): Promise<void> {
  const source = shelfOf(from, list)
  if (source.read().size === 0) return
  const given = [...source.read()].filter(([, { body }]) => body !== undefined)
  const target = shelfOf(to, list)
  const stays = new Set(given.filter(([id]) => isOpen(target.read().get(id))).map(([id]) => id))
  const bodies = given.flatMap(([id, { body }]) => (stays.has(id) ? [] : [[id, body] as const]))
  await target.change((fresh) => withGiven(fresh, bodies))
  // Where there is no room for it, it stays where it is stored.
  if (target.trouble() === 'not-kept' && source.trouble() === undefined) return
  const went = new Map(bodies)
  const isGone = (id: string, { body }: KeptRecord) =>
    !stays.has(id) && (body === undefined || sameBody(went.get(id), body))
  await source.change((fresh) => new Map([...fresh].filter((entry) => !isGone(...entry))))
}

/** Without what the server has. */
export function onlyUnsent(shelf: Shelf): Shelf {
  return new Map([...shelf].filter(([, { change }]) => change !== undefined))
}

function isOpen(record: KeptRecord | undefined): boolean {
  return record?.change !== undefined
}

/** One copy of the shelf for all of them: there may be the food of years. */
function withGiven(shelf: Shelf, bodies: readonly (readonly [string, unknown])[]): Shelf {
  const next = new Map(shelf)
  const first = nextOrder(shelf)
  for (const [index, [id, body]] of bodies.entries()) {
    const there = shelf.get(id)
    if (there && sameBody(there.body, body)) continue
    const change = { key: newId(), order: first + index }
    next.set(id, { body, change, ...(there?.seen && { theirs: there.seen }) })
  }
  return next
}

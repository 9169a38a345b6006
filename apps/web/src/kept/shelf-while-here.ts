import type { KeptList } from './kept-lists.ts'
import { currentOwner } from './owner.ts'
import type { Shelf } from './plan-sync.ts'
import { shelfOf } from './shelves.ts'
import type { ShelfKeeper } from './sync-shelf.ts'

const NOTHING: Shelf = new Map()

/**
 * An owner's shelf for as long as they are here. An answer of the server that comes after they signed out, or erased
 * everything, puts nothing of theirs back on the device.
 */
export function shelfWhileHere(owner: string, list: KeptList): ShelfKeeper {
  const shelf = shelfOf(owner, list)
  const isHere = () => currentOwner() === owner
  return {
    read: () => (isHere() ? shelf.read() : NOTHING),
    change: async (to) => {
      // Asked once more when it is stored: they may have signed out in another tab.
      if (isHere()) await shelf.change((fresh) => (isHere() ? to(fresh) : fresh))
    }
  }
}

import type { KeptList } from './kept-lists.ts'
import { currentOwner, subscribeOwner } from './owner.ts'
import { shelfOf } from './shelves.ts'

/** Told of each change in these lists, whoever's they are at that time; gives what ends it. */
export function subscribeLists(lists: readonly KeptList[], listener: () => void): () => void {
  const begin = () => lists.map((list) => shelfOf(currentOwner(), list).subscribe(listener))
  let stops = begin()
  const stopAll = () => {
    for (const stop of stops) stop()
  }
  const stopOwner = subscribeOwner(() => {
    stopAll()
    stops = begin()
    listener()
  })
  return () => {
    stopAll()
    stopOwner()
  }
}

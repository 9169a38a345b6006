import { useEffect, useState } from 'react'
import { loadCheckRoom } from '../interview/load-check-room.ts'

/** Names of supplements by id; empty until the knowledge is here, and where it cannot be had. */
export function useSupplementNames(wanted: boolean): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (!wanted) return
    loadCheckRoom().then(
      ({ knowledge }) => setNames(new Map(knowledge.supplements.map(({ id, name }) => [id, name]))),
      () => undefined
    )
  }, [wanted])
  return names
}

import type { Person } from '@charley/engine'
import { useEffect } from 'react'
import { localDay } from '../food/local-day.ts'
import { useOwner } from '../kept/owner.ts'
import { useSession } from '../kept/session.ts'
import { DEVICE } from '../kept/shelves.ts'
import { changesToKeep } from './changes-to-keep.ts'
import type { Interview } from './interview.ts'
import { NOTHING_TOLD, readToldHere, saveToldHere } from './told-here.ts'
import {
  keptAnswers,
  keptLabs,
  keptMedicines,
  keptSupplements,
  readToldRecords
} from './told-records.ts'

/**
 * While a page with this is open, what was told is kept, and what changes of it. A guest's stays in the tab, also after
 * somebody has signed in there: nobody knows whether that is the same person.
 */
export function useKeepTold({ person }: Interview): void {
  const owner = useOwner()
  const session = useSession()
  const isGuest = typeof session !== 'string' && session.account === null
  useEffect(() => {
    if (isGuest && readToldHere() === undefined) saveToldHere({ owner: DEVICE, person })
    keepTold(owner, person)
  }, [isGuest, owner, person])
}

function keepTold(owner: string, person: Person): void {
  if (owner === DEVICE || person.profile.ageYears === undefined) return
  const before = readToldHere()
  // Somebody else has come in since: what this tab heard before is not theirs.
  if (before !== undefined && before.owner !== owner) return
  const changes = changesToKeep({
    before: before?.person ?? NOTHING_TOLD,
    now: person,
    kept: readToldRecords(),
    day: localDay(new Date())
  })
  keptAnswers.writeAll(changes.answers)
  keptMedicines.writeAll(changes.medicines)
  keptSupplements.writeAll(changes.supplements)
  keptLabs.writeAll(changes.labs)
  saveToldHere({ owner, person })
}

import type { Assessment } from '@charley/engine'
import { useMemo, useState } from 'react'
import type { Interview } from './interview.ts'
import type { CheckRoom } from './load-check-room.ts'

/** The assessment of the answers as they stand. `intervals` costs more: only where ranges are shown. */
export function useAssessment(
  room: CheckRoom,
  { person, skipped }: Interview,
  intervals: boolean
): Assessment {
  const [now] = useState(() => new Date().toISOString())
  return useMemo(
    () => room.assess(room.knowledge, person, now, { intervals, skipped }),
    [room, person, skipped, now, intervals]
  )
}

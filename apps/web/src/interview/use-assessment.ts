import type { Assessment } from '@charley/engine'
import { useMemo } from 'react'
import type { Interview } from './interview.ts'
import type { CheckRoom } from './load-check-room.ts'

interface Remembered {
  readonly person: Interview['person']
  readonly skipped: Interview['skipped']
  readonly assessment: Assessment
}

const remembered = new Map<boolean, Remembered>()

/**
 * The assessment of the answers as they stand. The last one is remembered, because an answer is assessed when it is
 * given and again when the next screen is drawn. `full` adds ranges and reasons, and costs more.
 */
export function assessInterview(
  room: CheckRoom,
  { person, skipped }: Interview,
  full: boolean
): Assessment {
  const last = remembered.get(full)
  if (last?.person === person && last.skipped === skipped) return last.assessment
  const now = new Date().toISOString()
  const assessment = room.assess(room.knowledge, person, now, { full, skipped })
  remembered.set(full, { person, skipped, assessment })
  return assessment
}

export function useAssessment(room: CheckRoom, interview: Interview, full: boolean): Assessment {
  return useMemo(() => assessInterview(room, interview, full), [room, interview, full])
}

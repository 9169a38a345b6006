import type { Assessment, Person } from '@charley/engine'
import { useMemo } from 'react'
import { type FoodLog, loggedDays, toFoodLogEntries } from '../food/food-log.ts'
import { readFoodLog, useFoodLog } from '../food/food-store.ts'
import type { Interview } from './interview.ts'
import type { CheckRoom } from './load-check-room.ts'

interface Remembered {
  readonly room: CheckRoom
  readonly person: Interview['person']
  readonly skipped: Interview['skipped']
  readonly log: FoodLog
  readonly assessment: Assessment
}

const remembered = new Map<boolean, Remembered>()

/**
 * The assessment of the answers as they stand, with the food log. The last one is remembered, because an answer is
 * assessed when it is given and again when the next screen is drawn. `full` adds ranges and reasons, and costs more.
 */
export function assessInterview(
  room: CheckRoom,
  { person, skipped }: Interview,
  full: boolean
): Assessment {
  const log = readFoodLog()
  const last = remembered.get(full)
  const same =
    last?.room === room && last.person === person && last.skipped === skipped && last.log === log
  if (same) return last.assessment
  const now = new Date().toISOString()
  const diet = room.diet && { diet: room.diet }
  const assessment = room.assess(room.knowledge, withFoodLog(person, log), now, {
    full,
    skipped,
    ...diet
  })
  remembered.set(full, { room, person, skipped, log, assessment })
  return assessment
}

function withFoodLog(person: Interview['person'], log: FoodLog): Person {
  return loggedDays(log).length === 0 ? person : { ...person, foodLog: toFoodLogEntries(log) }
}

export function useAssessment(room: CheckRoom, interview: Interview, full: boolean): Assessment {
  const log = useFoodLog()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log is read where the assessment is made.
  return useMemo(() => assessInterview(room, interview, full), [room, interview, log, full])
}

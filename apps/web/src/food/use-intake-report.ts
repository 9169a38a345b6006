import type { IntakeReport, Person } from '@charley/engine'
import { useMemo } from 'react'
import type { Interview } from '../interview/interview.ts'
import { useInterview } from '../interview/interview-store.ts'
import { type FoodLog, loggedDays, toFoodLogEntries } from './food-log.ts'
import { useFoodLog } from './food-store.ts'
import type { IntakeRoom } from './load-intake-room.ts'

/** Who eats what, as the engine reads it: the answers of the check with the food log, of some days or of all. */
export function eater({ person }: Interview, log: FoodLog, days?: readonly string[]): Person {
  return { ...person, foodLog: toFoodLogEntries(log, days) }
}

/** Worked out again with each change of the log, of the profile and of the supplements. */
export function useIntakeReport(room: IntakeRoom, days?: readonly string[]): IntakeReport {
  const interview = useInterview()
  const log = useFoodLog()
  return useMemo(
    () => room.reportIntake(room.check.knowledge, room.diet, eater(interview, log, days)),
    [room, interview, log, days]
  )
}

/** One report for each logged day, the latest days, oldest first. */
export function useDailyReports(
  room: IntakeRoom,
  mostDays: number
): readonly { readonly day: string; readonly report: IntakeReport }[] {
  const interview = useInterview()
  const log = useFoodLog()
  return useMemo(() => {
    const days = loggedDays(log).slice(-mostDays)
    return days.map((day) => {
      const person = eater(interview, log, [day])
      return { day, report: room.reportIntake(room.check.knowledge, room.diet, person) }
    })
  }, [room, interview, log, mostDays])
}

import type { RichFoods } from '@charley/engine'
import { useMemo } from 'react'
import { useInterview } from '../interview/interview-store.ts'
import { useFoodLog } from './food-store.ts'
import type { IntakeRoom } from './load-intake-room.ts'
import { eater } from './use-intake-report.ts'

/** Foods rich in a nutrient for this person; undefined where the food table does not know it. */
export function useRichFoods(room: IntakeRoom, nutrient: string): RichFoods | undefined {
  const interview = useInterview()
  const log = useFoodLog()
  return useMemo(() => {
    const person = eater(interview, log)
    const now = new Date().toISOString()
    return room.suggestFoods(room.check.knowledge, room.diet, { nutrient, person, now })
  }, [room, nutrient, interview, log])
}

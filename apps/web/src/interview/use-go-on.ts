import { useNavigate } from '@tanstack/react-router'
import { type Interview, withSkipped, withStep } from './interview.ts'
import { saveInterview } from './interview-store.ts'
import type { CheckRoom } from './load-check-room.ts'
import { assessInterview } from './use-assessment.ts'
import { type Place, whereNext } from './where-next.ts'

/** Saves what was answered on the screen `from` and goes where it leads. */
export function useGoOn(room: CheckRoom): (interview: Interview, from: string) => Promise<void> {
  const navigate = useNavigate()
  return async (interview, from) => {
    const [answered, place] = leave(room, interview, from)
    if (place.page === 'result') {
      saveInterview(answered)
      return navigate({ to: '/result' })
    }
    const [onTrail, step] = withStep(answered, place.question)
    saveInterview(onTrail)
    return navigate({ to: '/check/$step', params: { step: String(step) } })
  }
}

/** No screen is shown twice in a row: one that stays open after the person has gone on counts as skipped. */
function leave(room: CheckRoom, interview: Interview, from: string): [Interview, Place] {
  const place = whereNext(assessInterview(room, interview, false), interview)
  if (place.page === 'result' || place.question !== from) return [interview, place]
  const past = withSkipped(interview, from, [])
  return [past, whereNext(assessInterview(room, past, false), past)]
}

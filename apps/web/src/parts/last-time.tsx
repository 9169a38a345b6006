import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { EMPTY_INTERVIEW, hasAnswers } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { type CheckRoom, loadCheckRoom } from '../interview/load-check-room.ts'
import { lastTold, personAgain } from '../interview/records-of-person.ts'
import { NOTHING_TOLD, saveToldHere, useHasToldHere } from '../interview/told-here.ts'
import { useToldRecords } from '../interview/told-records.ts'
import { useOwner } from '../kept/owner.ts'
import { DEVICE } from '../kept/shelves.ts'
import { lastTime } from '../words/en-last-time.ts'
import { linesAgain } from '../words/lines-again.ts'
import { shortDate } from '../words/short-date.ts'

/** What was told in an earlier check, for the person to say whether it still holds; nothing of it is used before. */
export function LastTime() {
  const owner = useOwner()
  const last = lastTold(useToldRecords())
  const interview = useInterview()
  const hasBegun = hasAnswers(interview) || (interview.person.supplements ?? []).length > 0
  const hasChosen = useHasToldHere()
  const isOffered = owner !== DEVICE && last !== undefined && !hasBegun && !hasChosen
  const room = useRoom(isOffered)
  const navigate = useNavigate()
  if (!isOffered || room === undefined) return null
  const again = personAgain(last, (answers) => room.lastingAnswers(room.knowledge, answers))
  const begin = (person: typeof again) => {
    saveInterview({ ...EMPTY_INTERVIEW, person: { ...EMPTY_INTERVIEW.person, ...person } })
    saveToldHere({ owner, person })
    void navigate({ to: '/check/$step', params: { step: '1' } })
  }
  return (
    <section className="card flow" aria-labelledby="last-time">
      <h2 id="last-time">{lastTime.heading(shortDate(last.day))}</h2>
      <ul>
        {linesAgain(room.knowledge, again).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small soft">{lastTime.lead}</p>
      <div className="buttons-row">
        <button type="button" className="button main fit" onClick={() => begin(again)}>
          {lastTime.goOn}
        </button>
        <button type="button" className="button fit" onClick={() => begin(NOTHING_TOLD)}>
          {lastTime.afresh}
        </button>
      </div>
    </section>
  )
}

/** The names of things; where they cannot be had, nothing is offered, and the check asks everything. */
function useRoom(isWanted: boolean): CheckRoom | undefined {
  const [room, setRoom] = useState<CheckRoom>()
  useEffect(() => {
    if (isWanted) loadCheckRoom().then(setRoom, () => undefined)
  }, [isWanted])
  return room
}

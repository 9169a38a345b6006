import type { Issue, Person } from '@charley/engine'
import { type FormEvent, useState } from 'react'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { issueText } from '../words/issue-text.ts'
import { words } from '../words/words.ts'
import { MedicinesField } from './medicines-field.tsx'

interface MedicinesAnswerProps {
  readonly room: CheckRoom
  readonly person: Person
  readonly issues: readonly Issue[]
  readonly onChange: (medicines: readonly string[]) => void
  /** The list is finished, and whether it is complete. */
  readonly onDone: (complete: boolean) => void
  readonly onSkip: () => void
}

export function MedicinesAnswer(props: MedicinesAnswerProps) {
  const { room, person, issues, onChange, onDone, onSkip } = props
  const medicines = person.medicines ?? []
  const [complete, setComplete] = useState(person.answers?.medicine_list_complete === 'yes')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(complete)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <MedicinesField
        room={room}
        medicines={medicines}
        notes={notesByPlace(room, issues)}
        onChange={onChange}
      />
      {medicines.length > 0 ? (
        <>
          <label className="button tick">
            <input
              type="checkbox"
              checked={complete}
              onChange={(event) => setComplete(event.target.checked)}
            />
            {words.medicines.complete}
          </label>
          <button type="submit" className="button main">
            {words.answers.continue}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="button" onClick={() => onDone(true)}>
            {words.medicines.none}
          </button>
          <button type="button" className="button quiet" onClick={onSkip}>
            {words.answers.skip}
          </button>
        </>
      )}
    </form>
  )
}

function notesByPlace({ knowledge }: CheckRoom, issues: readonly Issue[]): Map<number, string> {
  return new Map(
    issues.flatMap((issue) => {
      const place = /^medicines\.(\d+)/.exec(issue.path)?.[1]
      return place === undefined ? [] : [[Number(place), issueText(knowledge, issue)] as const]
    })
  )
}

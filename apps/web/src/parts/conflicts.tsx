import './conflicts.css'
import { useId, useRef } from 'react'
import type { Conflict, RecordStore } from '../kept/create-record-store.ts'
import { kept } from '../words/en-kept.ts'

interface ConflictsProps<Body> {
  readonly store: Pick<RecordStore<Body>, 'useConflicts' | 'settle'>
  /** What an entry says, for people: `Tuesday at 03:12, 2 cramps, 3 minutes`. */
  readonly describe: (body: Body, id: string) => string
}

/** What was changed here and on another device, side by side; nothing where there is none. */
export function Conflicts<Body>({ store, describe }: ConflictsProps<Body>) {
  const conflicts = store.useConflicts()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  if (conflicts.length === 0) return null
  const settle = (id: string, choice: 'mine' | 'theirs') => {
    store.settle(id, choice)
    // The pressed button goes.
    if (conflicts.length > 1) heading.current?.focus()
    else document.getElementById('main')?.focus()
  }
  return (
    <section aria-labelledby={title} className="card stack print-hidden">
      <h2 id={title} ref={heading} tabIndex={-1}>
        {kept.conflicts.heading}
      </h2>
      <p>{kept.conflicts.lead}</p>
      <ul className="rows">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <TwoSides conflict={conflict} describe={describe} onSettle={settle} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TwoSidesProps<Body> {
  readonly conflict: Conflict<Body>
  readonly describe: (body: Body, id: string) => string
  readonly onSettle: (id: string, choice: 'mine' | 'theirs') => void
}

function TwoSides<Body>({ conflict, describe, onSettle }: TwoSidesProps<Body>) {
  const { id } = conflict
  const sides = [
    {
      choice: 'mine' as const,
      body: conflict.mine,
      said: kept.conflicts.mine,
      take: kept.conflicts.keepMine
    },
    {
      choice: 'theirs' as const,
      body: conflict.theirs,
      said: kept.conflicts.theirs,
      take: kept.conflicts.takeTheirs
    }
  ]
  return (
    <div className="two-sides">
      {sides.map(({ choice, body, said, take }) => (
        <div key={choice}>
          <h3>{said}</h3>
          <p id={`${choice}-${id}`}>
            {body === undefined ? kept.conflicts.removed : describe(body, id)}
          </p>
          <button
            type="button"
            className="button fit"
            aria-describedby={`${choice}-${id}`}
            onClick={() => onSettle(id, choice)}
          >
            {take}
          </button>
        </div>
      ))}
    </div>
  )
}

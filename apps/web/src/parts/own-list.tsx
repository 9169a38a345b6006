import { type ReactNode, useRef, useState } from 'react'
import { type Outcome, type Trouble, useCall } from '../account/use-call.ts'
import { CallProblem } from './call-problem.tsx'

interface OwnListProps {
  readonly heading: string
  /** Stands between the heading and the list. */
  readonly lead?: string
  /** Undefined until the server has told. */
  readonly entries: readonly OwnEntry[] | undefined
  readonly problem: Trouble | undefined
  readonly words: {
    readonly none: string
    readonly remove: string
    readonly removeOf: (name: string) => string
    readonly removed: (name: string) => string
  }
  readonly onRemove: (id: string) => Promise<Outcome<unknown>>
  readonly readAgain: () => Promise<void>
  readonly children?: ReactNode
}

interface OwnEntry {
  readonly id: string
  readonly name: string
  readonly notes: readonly string[]
}

/** What opens the account, passkeys or programs, each with a way to end that. */
export function OwnList(props: OwnListProps) {
  const { heading, lead, entries, problem, words, onRemove, readAgain, children } = props
  const title = useRef<HTMLHeadingElement>(null)
  const [done, setDone] = useState('')
  const { busy, call, ...removing } = useCall()
  const remove = async ({ id, name }: OwnEntry) => {
    const isGone = (await call(() => onRemove(id))) !== undefined
    await readAgain()
    if (!isGone) return
    setDone(words.removed(name))
    // The button that was pressed is gone.
    title.current?.focus()
  }
  return (
    <section aria-label={heading}>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {entries !== undefined && entries.length > 0 && (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={entry.id} className="buttons-row">
              <span>
                {entry.name}
                {entry.notes.map((note) => (
                  <small key={note} className="soft own-note">
                    {note}
                  </small>
                ))}
              </span>
              <button
                type="button"
                className="text-button"
                aria-label={words.removeOf(entry.name)}
                disabled={busy}
                onClick={() => remove(entry)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {entries?.length === 0 && <p>{words.none}</p>}
      <CallProblem problem={problem ?? removing.problem} />
      <p className="done-note" role="status">
        {done}
      </p>
      {children}
    </section>
  )
}

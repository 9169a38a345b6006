import type { Knowledge, SupplementEntry } from '@charley/engine'
import { useRef, useState } from 'react'
import { withSupplements } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { useKeepTold } from '../interview/use-keep-told.ts'
import { supplementAmount, supplementName } from '../words/supplement-text.ts'
import { words } from '../words/words.ts'
import { SupplementForm } from './supplement-form.tsx'

interface SupplementsTakenProps {
  readonly knowledge: Knowledge
}

/** What is taken as a product: counted with the food, and read by the check as well. */
export function SupplementsTaken({ knowledge }: SupplementsTakenProps) {
  const interview = useInterview()
  useKeepTold(interview)
  const [adding, setAdding] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const taken = interview.person.supplements ?? []
  const text = words.targets.supplements
  const save = (changed: readonly SupplementEntry[]) => {
    saveInterview(withSupplements(interview, changed))
    // What was pressed is gone now: the keyboard goes on here.
    summary.current?.focus()
  }
  return (
    <section className="card" aria-labelledby="supplements-taken">
      <h3 id="supplements-taken">{text.heading}</h3>
      <p className="small soft">{text.lead}</p>
      {taken.length === 0 && <p className="small">{text.none}</p>}
      <ul className="rows">
        {taken.map((entry, index) => {
          const name = supplementName(knowledge, entry)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same product may be there twice; its place is what it is
            <li key={index} className="source-row">
              <span>
                {name}
                <span className="small soft supplement-amount-text">{supplementAmount(entry)}</span>
              </span>
              <button
                type="button"
                className="button fit quiet"
                aria-label={text.removeOf(name)}
                onClick={() => save(taken.toSpliced(index, 1))}
              >
                {text.remove}
              </button>
            </li>
          )
        })}
      </ul>
      <details open={adding} onToggle={(event) => setAdding(event.currentTarget.open)}>
        <summary ref={summary}>{text.add}</summary>
        {adding && (
          <SupplementForm
            supplements={knowledge.supplements}
            onAdd={(entry) => {
              save([...taken, entry])
              setAdding(false)
            }}
          />
        )}
      </details>
    </section>
  )
}

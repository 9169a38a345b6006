import type { Issue, Knowledge } from '@charley/engine'
import { issueText } from '../words/issue-text.ts'
import { words } from '../words/words.ts'
import { OpeningFold } from './opening-fold.tsx'

interface InputNotesProps {
  readonly knowledge: Knowledge
  readonly issues: readonly Issue[]
}

/** An imported year can bring hundreds. */
const MOST_SHOWN = 8

/** What could not be used as it was typed, in words; the same sentence once. */
export function InputNotes({ knowledge, issues }: InputNotesProps) {
  if (issues.length === 0) return null
  const notes = [...Map.groupBy(issues, (issue) => issueText(knowledge, issue))].map(
    ([text, same]) => (same.length > 1 ? words.result.noteTimes(text, same.length) : text)
  )
  const [shown, more] = [notes.slice(0, MOST_SHOWN), notes.slice(MOST_SHOWN)]
  return (
    <section className="card" aria-labelledby="notes">
      <h2 id="notes">{words.result.notes}</h2>
      <Notes notes={shown} />
      {more.length > 0 && (
        <OpeningFold summary={words.result.moreNotes(more.length)}>
          <Notes notes={more} />
        </OpeningFold>
      )}
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className="rows small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

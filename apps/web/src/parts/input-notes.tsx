import type { Issue, Knowledge } from '@charley/engine'
import { issueText } from '../words/issue-text.ts'
import { words } from '../words/words.ts'

interface InputNotesProps {
  readonly knowledge: Knowledge
  readonly issues: readonly Issue[]
}

/** What could not be used as it was typed, in words. */
export function InputNotes({ knowledge, issues }: InputNotesProps) {
  if (issues.length === 0) return null
  return (
    <section className="card" aria-labelledby="notes">
      <h2 id="notes">{words.result.notes}</h2>
      <ul className="rows small">
        {issues.map((issue) => (
          <li key={`${issue.code}-${issue.path}`}>{issueText(knowledge, issue)}</li>
        ))}
      </ul>
    </section>
  )
}

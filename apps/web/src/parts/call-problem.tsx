import './answer-control.css'
import type { Trouble } from '../account/use-call.ts'
import { problemText } from '../words/problem-text.ts'

/** What went wrong, said at once to those who listen; nothing where nothing did. */
export function CallProblem({ problem }: { readonly problem: Trouble | undefined }) {
  return (
    <p className="field-problem" role="alert">
      {problem && problemText(problem)}
    </p>
  )
}

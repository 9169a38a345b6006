import { words } from '../words/words.ts'

interface QuestionHelpProps {
  readonly why: string | undefined
  readonly meaning: string | undefined
}

export function QuestionHelp({ why, meaning }: QuestionHelpProps) {
  if (why === undefined && meaning === undefined) return null
  return (
    <div className="question-help">
      {meaning !== undefined && (
        <details>
          <summary>{words.check.meaning}</summary>
          <p>{meaning}</p>
        </details>
      )}
      {why !== undefined && (
        <details>
          <summary>{words.check.why}</summary>
          <p>{why}</p>
        </details>
      )}
    </div>
  )
}

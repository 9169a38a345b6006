import { useState } from 'react'
import { words } from '../words/words.ts'

interface PrintAndCopyProps {
  /** What is copied, as plain text. */
  readonly text: string
  readonly copyLabel: string
}

/** What stands here on paper, or as text for any other program of this device. */
export function PrintAndCopy({ text, copyLabel }: PrintAndCopyProps) {
  const [said, setSaid] = useState('')
  const { print, copied, notCopied } = words.plan.week
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(notCopied)
    )
  return (
    <>
      <div className="buttons-row">
        <button type="button" className="button fit" onClick={() => window.print()}>
          {print}
        </button>
        <button type="button" className="button fit" onClick={copy}>
          {copyLabel}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  )
}

import { type ReactNode, useState } from 'react'

interface OpeningFoldProps {
  readonly summary: ReactNode
  readonly openAtFirst?: boolean
  /** Drawn only while open, since drawing it takes work. */
  readonly children: ReactNode
}

/** Folded away, and not drawn before somebody opens it. */
export function OpeningFold({ summary, openAtFirst = false, children }: OpeningFoldProps) {
  const [open, setOpen] = useState(openAtFirst)
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}

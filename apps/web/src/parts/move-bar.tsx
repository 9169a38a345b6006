import './move-bar.css'
import type { ReactNode } from 'react'

interface MoveBarProps {
  readonly label: string
  /** Links, of the class `button fit`; nothing where there is no way on. */
  readonly previous: ReactNode
  readonly next: ReactNode | undefined
  /** What is shown now, where the page's heading does not say it. */
  readonly children?: ReactNode
}

/** From one day or month to the one before or after. */
export function MoveBar({ label, previous, next, children }: MoveBarProps) {
  return (
    <nav className="move-bar" aria-label={label}>
      {previous}
      {children !== undefined && <p>{children}</p>}
      {next ?? <span className="move-bar-end" />}
    </nav>
  )
}

export function MoveArrow({ to }: { readonly to: 'previous' | 'next' }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={to === 'previous' ? 'M14 6l-6 6 6 6' : 'M10 6l6 6-6 6'} />
    </svg>
  )
}

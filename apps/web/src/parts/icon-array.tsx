import './icon-array.css'
import { words } from '../words/words.ts'

const DOTS = Array.from({ length: 100 }, (_, index) => index)

/** A hundred dots, so many of them filled: a share that can be seen rather than computed. */
export function IconArray({ filled }: { readonly filled: number }) {
  return (
    <svg
      className="icon-array"
      viewBox="0 0 100 100"
      role="img"
      aria-label={words.result.dots(filled)}
    >
      {DOTS.map((dot) => (
        <circle
          key={dot}
          className={dot < filled ? 'filled' : undefined}
          cx={(dot % 10) * 10 + 5}
          cy={Math.floor(dot / 10) * 10 + 5}
          r="3.600"
        />
      ))}
    </svg>
  )
}

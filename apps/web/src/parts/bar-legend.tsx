import { words } from '../words/words.ts'

const PARTS = [
  ['bar-amount', 'known'],
  ['bar-unknown', 'unknown'],
  ['bar-below', 'below'],
  ['bar-between', 'between'],
  ['bar-enough', 'enough'],
  ['bar-over', 'over']
] as const

/** What each pattern of the bars means. */
export function BarLegend() {
  return (
    <details className="fold small">
      <summary>{words.targets.legendHeading}</summary>
      <ul className="bar-legend">
        {PARTS.map(([pattern, meaning]) => (
          <li key={meaning}>
            <span className="bar-track" aria-hidden="true">
              <i className={pattern} />
            </span>
            {words.targets.legend[meaning]}
          </li>
        ))}
      </ul>
    </details>
  )
}

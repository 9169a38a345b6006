import type { Limit } from '@charley/engine'
import { words } from '../words/words.ts'

interface PlanLimitsProps {
  readonly limits: readonly Limit[]
  /** Ids of those that food was not counted against. */
  readonly unchecked: readonly string[]
}

/** What the plan keeps to, in plain words; what holds only because something is not known comes first and says so. */
export function PlanLimits({ limits, unchecked }: PlanLimitsProps) {
  const text = words.plan.limits
  const said = distinct(limits)
  if (said.length === 0) return null
  const closed = said.filter((limit) => limit.closed)
  const open = said.filter((limit) => !limit.closed)
  const rows = (shown: readonly Limit[]) => (
    <ul className="rows small">
      {shown.map(({ id, text: sentence }) => (
        <li key={id}>
          {sentence}
          {unchecked.includes(id) && <span className="soft"> {text.notCounted}</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <details className="card plan-limits">
      <summary>{text.heading(said.length)}</summary>
      <p className="small soft">{text.lead}</p>
      {rows(open)}
      {closed.length > 0 && (
        <>
          <p className="small">{text.closed}</p>
          {rows(closed)}
        </>
      )}
    </details>
  )
}

/** Upper levels of many nutrients are told in one sentence. */
function distinct(limits: readonly Limit[]): readonly Limit[] {
  return limits.filter(
    ({ text }, index) => limits.findIndex((other) => other.text === text) === index
  )
}

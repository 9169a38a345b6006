import './night-mark.css'
import { words } from '../words/words.ts'

/** A night at a glance: a full disc with the number, an empty ring, or a dash. Shape and number, not colour alone. */
export function NightMark({ count }: { readonly count: number | null }) {
  const state = stateOf(count)
  return (
    <span className="night-mark" data-state={state} aria-hidden="true">
      {state === 'cramps' && count}
      {state === 'open' && '–'}
    </span>
  )
}

/** The same for those who listen. */
export function markText(count: number | null): string {
  const { cramps, none, open } = words.diary.mark
  if (count === null) return open
  return count === 0 ? none : cramps(count)
}

/** What the shapes stand for. */
export function NightLegend() {
  const { legend } = words.diary.mark
  return (
    <ul className="night-legend small soft">
      <li>
        <NightMark count={1} /> {legend.cramps}
      </li>
      <li>
        <NightMark count={0} /> {legend.none}
      </li>
      <li>
        <NightMark count={null} /> {legend.open}
      </li>
    </ul>
  )
}

function stateOf(count: number | null): 'cramps' | 'none' | 'open' {
  if (count === null) return 'open'
  return count === 0 ? 'none' : 'cramps'
}

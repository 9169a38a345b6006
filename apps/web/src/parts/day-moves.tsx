import { Link } from '@tanstack/react-router'
import { shiftDay } from '../food/local-day.ts'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'
import { MoveArrow, MoveBar } from './move-bar.tsx'

interface DayMovesProps {
  readonly day: string
  readonly today: string
}

/** From day to day; not past today. */
export function DayMoves({ day, today }: DayMovesProps) {
  const text = words.food.day
  const previous = (
    <Link
      to="/food"
      search={{ day: shiftDay(day, -1) }}
      className="button fit"
      aria-label={text.previous}
      replace
    >
      <MoveArrow to="previous" />
    </Link>
  )
  const next = day < today && (
    <Link
      to="/food"
      search={{ day: shiftDay(day, 1) }}
      className="button fit"
      aria-label={text.next}
      replace
    >
      <MoveArrow to="next" />
    </Link>
  )
  return (
    <MoveBar label={text.label} previous={previous} next={next || undefined}>
      <strong>{longDate(day)}</strong>
      {day === today ? (
        <span className="soft small">{text.today}</span>
      ) : (
        <Link to="/food" search={{}} className="small" replace>
          {text.toToday}
        </Link>
      )}
    </MoveBar>
  )
}

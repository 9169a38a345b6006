import './day-moves.css'
import { Link } from '@tanstack/react-router'
import { shiftDay } from '../food/local-day.ts'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'

interface DayMovesProps {
  readonly day: string
  readonly today: string
}

/** From day to day; not past today. */
export function DayMoves({ day, today }: DayMovesProps) {
  const text = words.food.day
  return (
    <nav className="day-moves" aria-label={text.label}>
      <Link
        to="/food"
        search={{ day: shiftDay(day, -1) }}
        className="button fit"
        aria-label={text.previous}
        replace
      >
        <Arrow path="M14 6l-6 6 6 6" />
      </Link>
      <p>
        <strong>{longDate(day)}</strong>
        {day === today ? (
          <span className="soft small">{text.today}</span>
        ) : (
          <Link to="/food" search={{}} className="small" replace>
            {text.toToday}
          </Link>
        )}
      </p>
      {day < today ? (
        <Link
          to="/food"
          search={{ day: shiftDay(day, 1) }}
          className="button fit"
          aria-label={text.next}
          replace
        >
          <Arrow path="M10 6l6 6-6 6" />
        </Link>
      ) : (
        <span className="day-moves-end" />
      )}
    </nav>
  )
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

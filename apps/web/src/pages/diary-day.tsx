import './diary.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useNow } from '../diary/use-now.ts'
import { localDay, shiftDay } from '../food/local-day.ts'
import { DayCard } from '../parts/day-card.tsx'
import { DiaryConflicts } from '../parts/diary-conflicts.tsx'
import { DiaryUndo } from '../parts/diary-undo.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { MoveArrow, MoveBar } from '../parts/move-bar.tsx'
import { NightCard } from '../parts/night-card.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/diary/$date')

/** Any day, and the night that begins on it. */
export function DiaryDayPage() {
  const { date } = route.useParams()
  const now = useNow()
  const today = localDay(now)
  const text = words.diary
  const title = longDate(date)
  return (
    <div className="diary wide-page">
      <div className="title-moves">
        <PageTitle title={title} focusKey={date}>
          {title}
        </PageTitle>
        <DiaryMoves date={date} today={today} />
      </div>
      <DiaryConflicts />
      <div className="diary-columns">
        <NightCard key={`night ${date}`} night={date} now={now} />
        <DayCard
          key={`day ${date}`}
          date={date}
          heading={date === today ? text.day.today : text.day.heading}
        />
      </div>
      <ul className="link-list">
        <li>
          <Link to="/diary">{text.links.diary}</Link>
        </li>
        <li>
          <Link to="/diary/month/$month" params={{ month: date.slice(0, 7) }}>
            {text.links.month}
          </Link>
        </li>
      </ul>
      <KeptStatus />
      <DiaryUndo />
    </div>
  )
}

function DiaryMoves({ date, today }: { readonly date: string; readonly today: string }) {
  const { label, previous, next } = words.diary.moves
  const way = (to: 'previous' | 'next', day: string) => (
    <Link
      to="/diary/$date"
      params={{ date: day }}
      className="button fit"
      aria-label={to === 'previous' ? previous : next}
      replace
    >
      <MoveArrow to={to} />
    </Link>
  )
  return (
    <MoveBar
      label={label}
      previous={way('previous', shiftDay(date, -1))}
      next={date < today ? way('next', shiftDay(date, 1)) : undefined}
    />
  )
}

import './diary.css'
import './diary-month.css'
import { fillNights, type Night } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import { shiftMonth, weeksOfMonth } from '../diary/month-days.ts'
import { useDiary } from '../diary/use-diary.ts'
import { localDay, shiftDay } from '../food/local-day.ts'
import { MoveArrow, MoveBar } from '../parts/move-bar.tsx'
import { markText, NightLegend, NightMark } from '../parts/night-mark.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { monthText, nightText, weekdayText } from '../words/night-text.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/diary/month/$month')

/** A month as a table of weeks; each day is the way to its own page. */
export function DiaryMonthPage() {
  const { month } = route.useParams()
  const text = words.diary.month
  const today = localDay(new Date())
  const weeks = weeksOfMonth(month)
  const first = `${month}-01`
  const end = shiftDay(`${shiftMonth(month, 1)}-01`, -1)
  const nights = fillNights(useDiary(), { first, last: end }).filter(({ night }) => night <= today)
  const nightOn = new Map(nights.map((night) => [night.night, night]))
  return (
    <div className="diary">
      <div className="title-moves">
        <PageTitle title={`${monthText(month)} – ${text.title}`} focusKey={month}>
          {monthText(month)}
        </PageTitle>
        <MonthMoves month={month} thisMonth={today.slice(0, 7)} />
      </div>
      <p>{monthSentence(nights.filter(({ night, count }) => night < today || count !== null))}</p>
      <table className="month" aria-label={text.table(monthText(month))}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={weekdayText(day, 'long')}>
                {weekdayText(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <MonthDay day={day} month={month} today={today} night={nightOn.get(day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <NightLegend />
      <p className="small soft">{text.hint}</p>
      <ul className="link-list">
        <li>
          <Link to="/diary">{words.diary.links.diary}</Link>
        </li>
        <li>
          <Link to="/diary/trends">{words.diary.links.trends}</Link>
        </li>
      </ul>
    </div>
  )
}

interface MonthDayProps {
  readonly day: string
  readonly month: string
  readonly today: string
  /** Not there for a night that has not come yet. */
  readonly night: Night | undefined
}

function MonthDay({ day, month, today, night }: MonthDayProps) {
  if (!day.startsWith(month)) return null
  const number = Number(day.slice(-2))
  if (night === undefined) return <span className="month-day soft">{number}</span>
  return (
    <Link
      to="/diary/$date"
      params={{ date: day }}
      className="month-day"
      aria-current={day === today ? 'date' : undefined}
    >
      <span className="visually-hidden">
        {words.diary.week.of(nightText(day), markText(night.count))}
      </span>
      <span aria-hidden="true">{number}</span>
      <NightMark count={night.count} />
    </Link>
  )
}

function MonthMoves({ month, thisMonth }: { readonly month: string; readonly thisMonth: string }) {
  const text = words.diary.month
  const way = (to: 'previous' | 'next', by: 1 | -1) => (
    <Link
      to="/diary/month/$month"
      params={{ month: shiftMonth(month, by) }}
      className="button fit"
      aria-label={text[to]}
      replace
    >
      <MoveArrow to={to} />
    </Link>
  )
  return (
    <MoveBar
      label={text.label}
      previous={way('previous', -1)}
      next={month < thisMonth ? way('next', 1) : undefined}
    />
  )
}

function monthSentence(nights: readonly Night[]): string {
  const counts = nights.flatMap(({ count }) => count ?? [])
  return words.diary.month.sentence({
    cramps: counts.reduce((sum, count) => sum + count, 0),
    withCramps: counts.filter((count) => count > 0).length,
    without: counts.filter((count) => count === 0).length,
    open: nights.length - counts.length
  })
}

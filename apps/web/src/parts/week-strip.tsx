import './week-strip.css'
import { fillNights } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { useDiary } from '../diary/use-diary.ts'
import { shiftDay } from '../food/local-day.ts'
import { nightText, weekdayText } from '../words/night-text.ts'
import { words } from '../words/words.ts'
import { markText, NightLegend, NightMark } from './night-mark.tsx'

/** Seven nights side by side, each the way to its own page. */
export function WeekStrip({ last }: { readonly last: string }) {
  const nights = fillNights(useDiary(), { first: shiftDay(last, -6), last })
  return (
    <section aria-labelledby="week">
      <h2 id="week">{words.diary.week.heading}</h2>
      <ol className="week-strip">
        {nights.map(({ night, count }) => (
          <li key={night}>
            <Link to="/diary/$date" params={{ date: night }}>
              <span className="visually-hidden">
                {words.diary.week.of(nightText(night), markText(count))}
              </span>
              <span className="small soft" aria-hidden="true">
                {weekdayText(night, 'short')}
              </span>
              <NightMark count={count} />
            </Link>
          </li>
        ))}
      </ol>
      <NightLegend />
    </section>
  )
}

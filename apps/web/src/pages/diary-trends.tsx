import './diary.css'
import { reportDiary } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { useDiary } from '../diary/use-diary.ts'
import { localDay, shiftDay } from '../food/local-day.ts'
import { CrampsChart } from '../parts/cramps-chart.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { ScoresChart } from '../parts/scores-chart.tsx'
import { trendSentences } from '../words/rate-text.ts'
import { words } from '../words/words.ts'

/** More would be too narrow to see on a phone. */
const WEEKS_SHOWN = 26

/** How it goes, week by week. What brings it on is not claimed here. */
export function DiaryTrendsPage() {
  const text = words.diary.trends
  const lastNight = shiftDay(localDay(new Date()), -1)
  const report = reportDiary(useDiary(), lastNight)
  const weeks = report.weeks.slice(-WEEKS_SHOWN)
  return (
    <div className="diary">
      <PageTitle title={text.title}>{text.title}</PageTitle>
      {weeks.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <>
          <section aria-labelledby="per-week">
            <h2 id="per-week">{text.perWeek}</h2>
            <CrampsChart weeks={weeks} sentences={trendSentences(report)} />
          </section>
          <section aria-labelledby="severity">
            <h2 id="severity">{text.severity}</h2>
            <ScoresChart weeks={weeks} score="severity" name={text.severity} />
          </section>
          <section aria-labelledby="sleep">
            <h2 id="sleep">{text.sleep}</h2>
            <ScoresChart weeks={weeks} score="sleepDisturbance" name={text.sleep} />
          </section>
          <p className="soft">{text.cause}</p>
        </>
      )}
      <ul className="link-list">
        <li>
          <Link to="/diary">{words.diary.links.diary}</Link>
        </li>
      </ul>
    </div>
  )
}

import './diary.css'
import { Link } from '@tanstack/react-router'
import { useDiary } from '../diary/use-diary.ts'
import { useNow } from '../diary/use-now.ts'
import { localDay, shiftDay } from '../food/local-day.ts'
import { CrampList } from '../parts/cramp-list.tsx'
import { DayCard } from '../parts/day-card.tsx'
import { DiaryConflicts } from '../parts/diary-conflicts.tsx'
import { DiaryUndo } from '../parts/diary-undo.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { NightCard } from '../parts/night-card.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { WeekStrip } from '../parts/week-strip.tsx'
import { words } from '../words/words.ts'

/** Last night, the last week, today, and what was written down. */
export function DiaryPage() {
  const text = words.diary
  const now = useNow()
  const today = localDay(now)
  const lastNight = shiftDay(today, -1)
  const { cramps } = useDiary()
  const tonight = cramps.some(({ night }) => night === today)
  return (
    <div className="diary wide-page">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{text.lead}</p>
        <KeptStatus />
      </div>
      <DiaryConflicts />
      <div className="diary-columns">
        <div className="diary-column">
          <NightCard key={lastNight} night={lastNight} now={now} />
          <WeekStrip last={tonight ? today : lastNight} />
          <ul className="link-list">
            <li>
              <Link to="/diary/month/$month" params={{ month: today.slice(0, 7) }}>
                {text.links.month}
              </Link>
            </li>
            <li>
              <Link to="/diary/trends">{text.links.trends}</Link>
            </li>
          </ul>
        </div>
        <DayCard key={today} date={today} heading={text.day.today} />
        <CrampList except={lastNight} />
      </div>
      <DiaryUndo />
    </div>
  )
}

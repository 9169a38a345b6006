import './home.css'
import { Link } from '@tanstack/react-router'
import { clockOf } from '../diary/clock.ts'
import { diaryEpisodes } from '../diary/diary-store.ts'
import { lastCramp, logCramp } from '../diary/log-cramp.ts'
import { EMPTY_INTERVIEW, hasAnswers } from '../interview/interview.ts'
import { saveInterview, useInterview } from '../interview/interview-store.ts'
import { LastTime } from '../parts/last-time.tsx'
import { NightDrawing } from '../parts/night-drawing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { dayText } from '../words/day-text.ts'
import { words } from '../words/words.ts'

export function HomePage() {
  return (
    <div className="home wide-page">
      <section className="home-hero">
        <div>
          <PageTitle title={words.home.title}>{words.home.heading}</PageTitle>
          <p className="soft">{words.home.lead}</p>
          <StartButtons />
        </div>
        <NightDrawing />
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{words.home.promisesHeading}</h2>
        <ul className="promises">
          {words.home.promises.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p className="soft">{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <ReadingList />
    </div>
  )
}

function StartButtons() {
  const begun = hasAnswers(useInterview())
  return (
    <div className="stack home-buttons">
      <Link to="/check" className="button main home-start">
        <span>
          {begun ? words.home.goOn : words.home.start}
          <small>{begun ? words.home.goOnHint : words.home.startHint}</small>
        </span>
      </Link>
      <Link to="/now" className="button home-start now" onClick={() => logCramp(new Date())}>
        <span>
          {words.home.now}
          <small>{words.home.nowHint}</small>
        </span>
      </Link>
      <Link to="/food" className="button home-start">
        <span>
          {words.home.food}
          <small>{words.home.foodHint}</small>
        </span>
      </Link>
      {begun && (
        <p className="home-begun">
          <Link to="/result">{words.home.result}</Link>
          <Link to="/check/$step" params={{ step: '1' }} onClick={startAgain}>
            {words.home.again}
          </Link>
        </p>
      )}
      <LastCramp />
      <LastTime />
    </div>
  )
}

/** What was written down last, and the way to more of it. */
function LastCramp() {
  const last = lastCramp(diaryEpisodes.use())
  const text = words.diary.home
  if (last === undefined) return null
  return (
    <p className="home-begun">
      <span>{text.last(dayText(clockOf(last.body).slice(0, 10)))}</span>
      <Link to="/diary">{text.link}</Link>
    </p>
  )
}

function ReadingList() {
  return (
    <section aria-labelledby="read">
      <h2 id="read">{words.home.readHeading}</h2>
      <ul className="link-list">
        <li>
          <Link to="/library/articles">{words.home.readArticles}</Link>
        </li>
        <li>
          <Link to="/library/$kind/$id" params={{ kind: 'nutrient', id: 'magnesium' }}>
            {words.home.readMagnesium}
          </Link>
        </li>
        <li>
          <Link to="/library">{words.home.readLibrary}</Link>
        </li>
      </ul>
    </section>
  )
}

function startAgain(): void {
  saveInterview(EMPTY_INTERVIEW)
}

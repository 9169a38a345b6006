import type { Answer, Assessment, Knowledge } from '@charley/engine'
import { useEffect, useRef, useState } from 'react'
import { words } from '../words/words.ts'
import { ContributorCard } from './contributor-card.tsx'

interface RankingProps {
  readonly knowledge: Knowledge
  readonly assessment: Assessment
  readonly answers: Readonly<Record<string, Answer>>
  readonly withNumbers: boolean
}

export function Ranking({ knowledge, assessment, answers, withNumbers }: RankingProps) {
  const listed = assessment.contributors.filter((contributor) => contributor.listed)
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{words.result.behind}</h2>
      <p className="soft small">{lead(listed.length, withNumbers)}</p>
      <p className="to-your-answers small">
        <a href="#your-answers">{words.result.toYourAnswers}</a>
      </p>
      <ol className="ranking-cards">
        {listed.map((contributor, index) => (
          <li key={contributor.id}>
            <ContributorCard
              knowledge={knowledge}
              answers={answers}
              contributor={contributor}
              withNumbers={withNumbers}
              open={index === 0}
            />
          </li>
        ))}
      </ol>
      <RankingNews assessment={assessment} first={listed[0]?.name} />
    </section>
  )
}

function lead(listed: number, withNumbers: boolean): string {
  if (!withNumbers) return words.result.hiddenNumbers
  return listed === 0 ? words.result.nothingListed : words.result.behindLead
}

const NEWS_STAYS_MS = 8000

interface RankingNewsProps {
  readonly assessment: Assessment
  readonly first: string | undefined
}

/**
 * Says that the ranking was made again after a change; silent when the page opens. It floats, because on a phone the
 * answer being changed and the ranking are not in sight together.
 */
function RankingNews({ assessment, first }: RankingNewsProps) {
  const shown = useRef(assessment)
  const [news, setNews] = useState('')
  useEffect(() => {
    if (shown.current === assessment) return
    shown.current = assessment
    setNews(first === undefined ? words.result.nothingListed : words.result.moved(first))
    const over = setTimeout(() => setNews(''), NEWS_STAYS_MS)
    return () => clearTimeout(over)
  }, [assessment, first])
  return (
    <p className="ranking-news" role="status">
      {news}
    </p>
  )
}

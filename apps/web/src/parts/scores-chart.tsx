import './intake-chart.css'
import './diary-chart.css'
import type { DiaryWeek, Scores } from '@charley/engine'
import { dayText } from '../words/day-text.ts'
import { scoreText } from '../words/rate-text.ts'
import { words } from '../words/words.ts'
import { WeekAxis, weekScale } from './week-axis.tsx'
import { WideTable } from './wide-table.tsx'

const HIGHEST_SCORE = 10

interface ScoresChartProps {
  readonly weeks: readonly DiaryWeek[]
  readonly score: 'severity' | 'sleepDisturbance'
  readonly name: string
}

/** Scores from 0 to 10 week by week: the mean, the lowest and the highest; the table is behind it. */
export function ScoresChart({ weeks, score, name }: ScoresChartProps) {
  const { scores, scoresChart, noScores, asTable, columns } = words.diary.trends
  const given = weeks.flatMap((week) => {
    const inWeek = week[score]
    return inWeek === undefined ? [] : [{ monday: week.monday, index: weeks.indexOf(week), inWeek }]
  })
  if (given.length === 0) return <p className="soft">{noScores(name)}</p>
  const scale = weekScale(weeks.length, HIGHEST_SCORE)
  const lowest = Math.min(...given.map(({ inWeek }) => inWeek.low))
  const highest = Math.max(...given.map(({ inWeek }) => inWeek.high))
  return (
    <figure className="intake-chart">
      <WeekAxis weeks={weeks} scale={scale}>
        {given.map(({ monday, index, inWeek }) => (
          <g key={monday}>
            <line
              className="chart-spread"
              x1={scale.x(index)}
              x2={scale.x(index)}
              y1={scale.y(inWeek.low)}
              y2={scale.y(inWeek.high)}
            />
            <circle
              className="chart-amount"
              cx={scale.x(index)}
              cy={scale.y(inWeek.mean)}
              r="4.500"
            />
          </g>
        ))}
      </WeekAxis>
      <figcaption>
        <p>{scores(name, lowest, highest)}</p>
        <p className="small soft">{scoresChart}</p>
      </figcaption>
      <details className="fold small">
        <summary>{asTable}</summary>
        <WideTable
          label={name}
          columns={[columns.week, columns.average, columns.lowest, columns.highest, columns.given]}
        >
          {given.toReversed().map(({ monday, inWeek }) => (
            <ScoresRow key={monday} monday={monday} inWeek={inWeek} />
          ))}
        </WideTable>
      </details>
    </figure>
  )
}

function ScoresRow({ monday, inWeek }: { readonly monday: string; readonly inWeek: Scores }) {
  return (
    <tr>
      <th scope="row" className="one-line">
        {dayText(monday)}
      </th>
      <td>{scoreText(inWeek)}</td>
      <td>{inWeek.low}</td>
      <td>{inWeek.high}</td>
      <td>{inWeek.given}</td>
    </tr>
  )
}

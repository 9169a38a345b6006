import './intake-chart.css'
import './diary-chart.css'
import type { DiaryWeek, Range } from '@charley/engine'
import { dayText } from '../words/day-text.ts'
import { rateText } from '../words/rate-text.ts'
import { words } from '../words/words.ts'
import { CHART_HEIGHT, WeekAxis, type WeekScale, weekScale } from './week-axis.tsx'
import { WideTable } from './wide-table.tsx'

interface CrampsChartProps {
  readonly weeks: readonly DiaryWeek[]
  readonly sentences: readonly string[]
}

/** Cramps of each week under the mean of four, with the range that chance allows; the table is behind it. */
export function CrampsChart({ weeks, sentences }: CrampsChartProps) {
  const { chart, asTable, perWeek } = words.diary.trends
  const highest = weeks.flatMap(({ cramps, rolling }) => [cramps ?? 0, rolling.perWeek?.high ?? 0])
  const scale = weekScale(weeks.length, Math.max(2, Math.ceil(Math.max(...highest))))
  return (
    <figure className="intake-chart">
      <WeekAxis weeks={weeks} scale={scale}>
        <defs>
          <pattern
            id="nights-open"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="chart-gap" width="6" height="6" />
            <rect className="chart-hatch" width="2.200" height="6" />
          </pattern>
        </defs>
        <Rolling weeks={weeks} scale={scale} />
        <Bars weeks={weeks} scale={scale} />
        <RollingMean weeks={weeks} scale={scale} />
      </WeekAxis>
      <figcaption>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="small soft">{chart}</p>
      </figcaption>
      <details className="fold small">
        <summary>{asTable}</summary>
        <CrampsTable weeks={weeks} label={perWeek} />
      </details>
    </figure>
  )
}

interface LayerProps {
  readonly weeks: readonly DiaryWeek[]
  readonly scale: WeekScale
}

function Bars({ weeks, scale }: LayerProps) {
  return weeks.map(({ monday, cramps, nights, nightsKnown }, index) => {
    if (cramps === null) return null
    const whole = nightsKnown === nights.length
    return (
      <rect
        key={monday}
        className={whole ? 'chart-amount' : 'chart-unknown'}
        fill={whole ? undefined : 'url(#nights-open)'}
        x={scale.x(index) - scale.barWidth / 2}
        y={scale.y(cramps)}
        width={scale.barWidth}
        height={CHART_HEIGHT - scale.y(cramps)}
      />
    )
  })
}

interface Place {
  readonly x: number
  readonly range: Range
}

/** The band of the range, in pieces where weeks without a mean lie between. */
function Rolling({ weeks, scale }: LayerProps) {
  return piecesOf(weeks, scale).map((piece) => {
    const up = piece.map(({ x, range }) => `${x},${scale.y(range.high)}`)
    const down = piece.toReversed().map(({ x, range }) => `${x},${scale.y(range.low)}`)
    return <polygon key={up[0]} className="chart-range" points={[...up, ...down].join(' ')} />
  })
}

function RollingMean({ weeks, scale }: LayerProps) {
  return piecesOf(weeks, scale).map((piece) => {
    const points = piece.map(({ x, range }) => `${x},${scale.y(range.mean)}`)
    return (
      <g key={points[0]}>
        <polyline className="chart-mean chart-halo" points={points.join(' ')} />
        <polyline className="chart-mean" points={points.join(' ')} />
      </g>
    )
  })
}

/** Weeks in a row that have a mean. A single one is drawn as wide as a bar. */
function piecesOf(weeks: readonly DiaryWeek[], scale: WeekScale): readonly (readonly Place[])[] {
  const pieces: Place[][] = [[]]
  for (const [index, { rolling }] of weeks.entries()) {
    if (rolling.perWeek === null) pieces.push([])
    else pieces.at(-1)?.push({ x: scale.x(index), range: rolling.perWeek })
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => widened(piece, scale))
}

function widened(piece: readonly Place[], { barWidth }: WeekScale): readonly Place[] {
  const [only] = piece
  if (only === undefined || piece.length > 1) return piece
  return [
    { ...only, x: only.x - barWidth / 2 },
    { ...only, x: only.x + barWidth / 2 }
  ]
}

function CrampsTable({ weeks, label }: Pick<LayerProps, 'weeks'> & { readonly label: string }) {
  const { columns, notKnown, atLeast, range } = words.diary.trends
  const { week, cramps, filled, mean, range: rangeColumn } = columns
  const crampsText = (row: DiaryWeek) => {
    if (row.cramps === null) return notKnown
    return row.nightsKnown < row.nights.length ? atLeast(row.cramps) : String(row.cramps)
  }
  return (
    <WideTable label={label} columns={[week, cramps, filled, mean, rangeColumn]}>
      {weeks.toReversed().map((row) => {
        const { perWeek } = row.rolling
        return (
          <tr key={row.monday}>
            <th scope="row" className="one-line">
              {dayText(row.monday)}
            </th>
            <td>{crampsText(row)}</td>
            <td>{words.diary.trends.filledOf(row.nightsKnown, row.nights.length)}</td>
            <td>{perWeek === null ? notKnown : rateText(perWeek.mean)}</td>
            <td>
              {perWeek === null ? notKnown : range(rateText(perWeek.low), rateText(perWeek.high))}
            </td>
          </tr>
        )
      })}
    </WideTable>
  )
}

import './intake-chart.css'
import type { NutrientIntake } from '@charley/engine'
import { dayText } from '../words/day-text.ts'
import { intakeText, isRange, withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { WideTable } from './wide-table.tsx'

interface DayIntake {
  readonly day: string
  readonly nutrient: NutrientIntake
}

const WIDTH = 340
const HEIGHT = 120
/** At the left, for the words on the line. */
const GUTTER = 56

/** A nutrient day by day, over what is needed. Says in a sentence what it shows, with the table behind it. */
export function IntakeChart({ days }: { readonly days: readonly DayIntake[] }) {
  const latest = days.at(-1)?.nutrient
  if (latest === undefined) return null
  const { asTable, page } = words.targets
  const sentence = chartSentence(days, latest)
  return (
    <figure className="intake-chart">
      <Bars days={days} latest={latest} />
      <figcaption className="small">{sentence}</figcaption>
      <details className="fold small">
        <summary>{asTable}</summary>
        <WideTable
          label={words.targets.tableOf(latest.name)}
          columns={[page.day, page.low, page.best, page.high]}
        >
          {days.map(({ day, nutrient: { intake } }) => (
            <tr key={day}>
              <th scope="row">{dayText(day)}</th>
              <td>{withUnit(intake.low, intake.unit)}</td>
              <td>{withUnit(intake.amount, intake.unit)}</td>
              <td>{withUnit(intake.high, intake.unit)}</td>
            </tr>
          ))}
        </WideTable>
      </details>
    </figure>
  )
}

function Bars({
  days,
  latest
}: {
  readonly days: readonly DayIntake[]
  readonly latest: NutrientIntake
}) {
  const line = lineOf(latest)
  const top = Math.max(
    line ?? 0,
    latest.rda ?? 0,
    ...days.map(({ nutrient }) => nutrient.intake.high)
  )
  /** Room above for the words on the line. */
  const y = (amount: number) => HEIGHT - (top === 0 ? 0 : (amount / (top * 1.2)) * HEIGHT)
  const slot = (WIDTH - GUTTER) / days.length
  const width = Math.min(slot * 0.6, 36)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`} aria-hidden="true">
      <defs>
        <pattern
          id="not-known"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="chart-gap" width="6" height="6" />
          <rect className="chart-hatch" width="2.200" height="6" />
        </pattern>
      </defs>
      {latest.ear !== null && latest.rda !== null && (
        <rect
          className="chart-band"
          y={y(latest.rda)}
          width={WIDTH}
          height={y(latest.ear) - y(latest.rda)}
        />
      )}
      {days.map(({ day, nutrient: { intake } }, index) => {
        const x = GUTTER + slot * index + (slot - width) / 2
        return (
          <g key={day}>
            <rect
              className="chart-amount"
              x={x}
              y={y(intake.low)}
              width={width}
              height={HEIGHT - y(intake.low)}
            />
            <rect
              className="chart-unknown"
              x={x}
              y={y(intake.high)}
              width={width}
              height={y(intake.low) - y(intake.high)}
              fill="url(#not-known)"
            />
            <text className="chart-day" x={x + width / 2} y={HEIGHT + 14}>
              {Number(day.slice(-2))}
            </text>
          </g>
        )
      })}
      <line className="chart-floor" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {line !== null && (
        <>
          <line className="chart-line" x1="0" x2={WIDTH} y1={y(line)} y2={y(line)} />
          <text className="chart-amount-text" x="0" y={y(line) - 4}>
            {withUnit(line, latest.intake.unit)}
          </text>
        </>
      )}
    </svg>
  )
}

function lineOf({ ear, ai, cdrr }: NutrientIntake): number | null {
  return ear ?? ai ?? cdrr
}

/** From the lowest to the highest day, what of it is not known, and what the line stands for. */
function chartSentence(days: readonly DayIntake[], latest: NutrientIntake): string {
  const { page } = words.targets
  const { name, intake, ear, rda, ai, cdrr } = latest
  const ends = days.map(({ nutrient }) => nutrient.intake)
  const text = (amount: number) => withUnit(amount, intake.unit)
  const low = text(Math.min(...ends.map((end) => end.low)))
  const high = text(Math.max(...ends.map((end) => end.high)))
  const parts =
    days.length === 1
      ? [page.chartOneDay(name, intakeText(latest))]
      : [page.chartDays(name, days.length), page.chartRange(low, high)]
  if (ends.some(isRange)) parts.push(page.chartUnknown)
  if (ear !== null && rda !== null) parts.push(page.chartNeed(text(ear), text(rda)))
  else if (ai !== null) parts.push(page.chartAdequate(text(ai)))
  else if (cdrr !== null) parts.push(page.chartLimit(text(cdrr)))
  return parts.join(' ')
}

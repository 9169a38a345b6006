import type { DiaryWeek } from '@charley/engine'
import type { ReactNode } from 'react'
import { dayText } from '../words/day-text.ts'

const CHART_WIDTH = 340
export const CHART_HEIGHT = 130
/** At the left, for the numbers. */
const GUTTER = 30
/** Above the highest, so that its number has room. */
const HEADROOM = 12
const WIDEST_BAR = 30

/** Where things lie in a chart of weeks. */
export interface WeekScale {
  /** The middle of a week, by its place in the row. */
  readonly x: (week: number) => number
  readonly y: (amount: number) => number
  readonly barWidth: number
  readonly top: number
}

/** `top`: the highest amount that has to be seen. */
export function weekScale(weeks: number, top: number): WeekScale {
  const slot = (CHART_WIDTH - GUTTER) / weeks
  return {
    x: (week) => GUTTER + slot * (week + 0.5),
    y: (amount) => CHART_HEIGHT - (amount / top) * (CHART_HEIGHT - HEADROOM),
    barWidth: Math.min(WIDEST_BAR, slot * 0.6),
    top
  }
}

interface WeekAxisProps {
  readonly weeks: readonly DiaryWeek[]
  readonly scale: WeekScale
  readonly children: ReactNode
}

/** The frame of a chart of weeks: the floor, the highest number, the first and the last week. */
export function WeekAxis({ weeks, scale, children }: WeekAxisProps) {
  const first = weeks.at(0)
  const last = weeks.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <svg viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT + 20}`} aria-hidden="true">
      <line
        className="chart-grid"
        x1={GUTTER}
        x2={CHART_WIDTH}
        y1={scale.y(scale.top)}
        y2={scale.y(scale.top)}
      />
      {children}
      <line
        className="chart-floor"
        x1={GUTTER}
        x2={CHART_WIDTH}
        y1={CHART_HEIGHT}
        y2={CHART_HEIGHT}
      />
      <text className="chart-amount-text" x="0" y={scale.y(scale.top) + 4}>
        {scale.top.toLocaleString()}
      </text>
      <text className="chart-amount-text" x="0" y={CHART_HEIGHT}>
        0
      </text>
      <text className="chart-amount-text" x={GUTTER} y={CHART_HEIGHT + 16}>
        {dayText(first.monday)}
      </text>
      {last !== first && (
        <text className="chart-amount-text chart-end" x={CHART_WIDTH} y={CHART_HEIGHT + 16}>
          {dayText(last.monday)}
        </text>
      )}
    </svg>
  )
}

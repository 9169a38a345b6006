/** Hours of the clock from which sleep belongs to the night that ends on the next day. */
const EVENING = 18
const HOUR = 3_600_000
const DAY = 24 * HOUR

export interface LocalTime {
  /** `2026-01-05`, on the clock of the place. */
  readonly date: string
  /** 0 to 23, on the same clock. */
  readonly hour: number
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Asleep {
  readonly from: LocalTime
  readonly to: LocalTime
}

/** Hours asleep by the day on which the night ends. Two devices that saw the same hour saw one hour. */
export function hoursAsleep(spans: readonly Asleep[]): ReadonlyMap<string, number> {
  const nights = Map.groupBy(spans, ({ from }) =>
    from.hour >= EVENING ? dayAfter(from.date) : from.date
  )
  return new Map([...nights].map(([date, asleep]) => [date, lengthOf(asleep) / HOUR]))
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
}

function lengthOf(spans: readonly Asleep[]): number {
  let length = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { from, to } of spans.toSorted((a, b) => a.from.at - b.from.at)) {
    length += Math.max(0, to.at - Math.max(from.at, until))
    until = Math.max(until, to.at)
  }
  return length
}

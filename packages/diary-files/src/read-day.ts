export type DateOrder = 'day-first' | 'month-first'

/** What a file's days show about how they are written; undefined where all read both ways, or they contradict. */
export function dateOrderIn(texts: Iterable<string>): DateOrder | undefined {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const [first, second] = slashed(text) ?? []
    if (first === undefined || second === undefined) continue
    dayFirst ||= first > 12
    monthFirst ||= second > 12
  }
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}

/** A day as `2026-01-05`. */
export function readDay(
  text: string,
  order: DateOrder | undefined
): string | 'date-invalid' | 'date-ambiguous' {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text.trim())
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = slashed(text)
  if (!parts) return 'date-invalid'
  const [first, second, year] = parts
  if (first === second) return calendarDay(year, first, second)
  if (order === undefined) return 'date-ambiguous'
  return order === 'day-first' ? calendarDay(year, second, first) : calendarDay(year, first, second)
}

function slashed(text: string): readonly [number, number, number] | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim())
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined
}

function calendarDay(year: number, month: number, day: number): string | 'date-invalid' {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
  return isReal ? date.toISOString().slice(0, 10) : 'date-invalid'
}

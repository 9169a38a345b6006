import { mondayOf } from '@charley/engine'
import { shiftDay } from '../food/local-day.ts'

const WEEK = [0, 1, 2, 3, 4, 5, 6]

/** The month after, or before where negative. */
export function shiftMonth(month: string, by: 1 | -1): string {
  const edge = by === 1 ? shiftDay(`${month}-28`, 4) : shiftDay(`${month}-01`, -1)
  return edge.slice(0, 7)
}

/** Weeks from Monday to Sunday that hold a day of the month, with the days of its neighbours at both ends. */
export function weeksOfMonth(month: string): readonly (readonly string[])[] {
  const weeks: string[][] = []
  const end = `${shiftMonth(month, 1)}-01`
  for (let monday = mondayOf(`${month}-01`); monday < end; monday = shiftDay(monday, 7)) {
    weeks.push(WEEK.map((by) => shiftDay(monday, by)))
  }
  return weeks
}

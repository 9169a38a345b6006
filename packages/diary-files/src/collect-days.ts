import type { SkipLog } from './collect-skipped.ts'
import type { DayField, DayValues } from './diary-draft.ts'

type NumberField = Exclude<DayField, 'note'>

/** Below the first or above the second a value is a slip, of the app or of its unit. */
const RANGES: Readonly<Record<NumberField, readonly [number, number]>> = {
  sleepHours: [0, 24],
  waterMl: [0, 20_000],
  alcoholUnits: [0, 100],
  caffeineMg: [0, 5000],
  activityMinutes: [0, 1440],
  weightKg: [20, 400],
  steps: [0, 200_000]
}

const LONGEST_NOTE = 2000

export interface DayLog {
  /** One more part of the day's sum. */
  add(date: string, field: NumberField, amount: number): void
  /** The last one counts. */
  set(date: string, field: NumberField, amount: number): void
  note(date: string, text: string): void
  all(): ReadonlyMap<string, DayValues>
}

/** Values by day; what nobody can have had is left out and told. */
export function collectDays(skipped: SkipLog): DayLog {
  const numbers = new Map<string, Map<NumberField, number>>()
  const notes = new Map<string, string>()
  const of = (date: string) => {
    const day = numbers.get(date) ?? new Map<NumberField, number>()
    numbers.set(date, day)
    return day
  }
  const isPossible = (date: string, [field, amount]: readonly [NumberField, number]) => {
    const [least, most] = RANGES[field]
    if (amount >= least && amount <= most) return true
    skipped.skip('value-impossible', null, `${field} ${date}`)
    return false
  }
  return {
    add: (date, field, amount) => of(date).set(field, (of(date).get(field) ?? 0) + amount),
    set: (date, field, amount) => of(date).set(field, amount),
    note: (date, text) => {
      const before = notes.get(date)
      notes.set(date, (before === undefined ? text : `${before}\n${text}`).slice(0, LONGEST_NOTE))
    },
    all: () => {
      const dates = [...new Set([...numbers.keys(), ...notes.keys()])].toSorted()
      const days = dates.map((date): [string, DayValues] => {
        const note = notes.get(date)
        const kept = [...of(date)]
          .map(([field, amount]) => [field, rounded(amount)] as const)
          .filter((entry) => isPossible(date, entry))
        return [date, { ...Object.fromEntries(kept), ...(note !== undefined && { note }) }]
      })
      return new Map(days.filter(([, values]) => Object.keys(values).length > 0))
    }
  }
}

/** Sums of decimal numbers without the dust of adding them. */
function rounded(amount: number): number {
  return Math.round(amount * 1000) / 1000
}

import type { Day } from '../diary/diary-store.ts'
import { dayText } from './day-text.ts'
import { words } from './words.ts'

const AMOUNTS = [
  'sleepHours',
  'waterMl',
  'alcoholUnits',
  'caffeineMg',
  'activityMinutes',
  'weightKg',
  'steps'
] as const

/** All that was told of a day: enough to tell two versions apart. */
export function dayBodyText(body: Day, date: string): string {
  const { told } = words.diary.day
  const { noCramps, stretched, supplementsTaken = [], note } = body
  return [
    dayText(date),
    noCramps === true ? told.noCramps : '',
    ...AMOUNTS.map((field) => amountText(body[field], told[field])),
    stretched === undefined ? '' : stretchedText(stretched),
    supplementsTaken.length === 0 ? '' : told.supplements(supplementsTaken.length),
    note ?? ''
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function amountText(amount: number | undefined, say: (amount: string) => string): string {
  return amount === undefined ? '' : say(amount.toLocaleString())
}

function stretchedText(stretched: boolean): string {
  const { told } = words.diary.day
  return stretched ? told.stretched : told.notStretched
}

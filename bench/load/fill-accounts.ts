import type { AccountContent, KeptRecord, Records } from '@charley/records'
import { COLLECTIONS } from '@charley/records'

const DAYS = 365
const DAY_MS = 86_400_000
const LAST_DAY = Date.parse('2026-11-20')
const EPISODES = 110
/** Accounts filled side by side, where the database can. */
const TOGETHER = 4

export function accountName(at: number): string {
  return `account-${at}`
}

/** A year of diary in each account, from `first` up to `end`: a day card a day and a cramp every third night or so. */
export async function fillAccounts(records: Records, first: number, end: number): Promise<void> {
  let next = first
  const fillSome = async () => {
    while (next < end) {
      const at = next
      next += 1
      await records.openAccount(accountName(at))
      await records.importAccount(accountName(at), yearOf(at), { replace: false })
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, fillSome))
}

function yearOf(at: number): AccountContent {
  const days = Array.from({ length: DAYS }, (_, back) => dayCard(back))
  const episodes = Array.from({ length: EPISODES }, (_, number) => cramp(at, number))
  const none = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []]))
  const collections = { ...none, days, episodes } as unknown as AccountContent['collections']
  return { documents: {}, collections }
}

function kept(id: string, moment: string, body: object): KeptRecord {
  return {
    id,
    version: 1,
    moment,
    createdAt: `${moment.slice(0, 10)}T08:00:00.000Z`,
    updatedAt: `${moment.slice(0, 10)}T08:00:00.000Z`,
    body
  }
}

function dayCard(back: number): KeptRecord {
  const date = new Date(LAST_DAY - back * DAY_MS).toISOString().slice(0, 10)
  return kept(date, date, {
    sleepHours: 5 + (back % 4),
    waterMl: 1200 + (back % 7) * 100,
    caffeineMg: 160,
    activityMinutes: back % 60,
    stretched: back % 2 === 0,
    supplementsTaken: ['magnesium']
  })
}

function cramp(at: number, number: number): KeptRecord {
  const moment = new Date(
    LAST_DAY - ((number * DAYS) / EPISODES) * DAY_MS + (at % 1000)
  ).toISOString()
  return kept(`episode-${number}`, moment, {
    at: moment,
    count: 1,
    minutes: 1 + (number % 9),
    severity: number % 11,
    sleepDisturbance: (number * 3) % 11,
    muscle: 'calf',
    side: 'left',
    helped: ['stop_stretch_calf']
  })
}

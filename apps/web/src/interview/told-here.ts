import type { Person } from '@charley/engine'
import { keepInTab } from './keep-in-tab.ts'

/** What this tab has brought to the records of an owner, or has begun with from there. */
interface ToldHere {
  readonly owner: string
  readonly person: Person
}

/** Told by somebody who begins afresh. */
export const NOTHING_TOLD: Person = { profile: {} }

const keeper = keepInTab('charley.told', (stored) => stored as ToldHere | undefined)

export const readToldHere: () => ToldHere | undefined = keeper.read

export const saveToldHere: (told: ToldHere) => void = keeper.save

/** The check begins anew, and nobody has chosen yet what it begins with. */
export const forgetToldHere: () => void = keeper.forget

/** Whether this tab has kept something, or its person has chosen what to begin with. */
export function useHasToldHere(): boolean {
  return keeper.use() !== undefined
}

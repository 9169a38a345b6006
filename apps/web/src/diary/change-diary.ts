import { useSyncExternalStore } from 'react'
import type { RecordStore } from '../kept/create-record-store.ts'
import {
  type FieldChanges,
  joined,
  takenBack,
  touchedFields,
  unlessEmpty
} from '../kept/field-changes.ts'
import { currentOwner } from '../kept/owner.ts'
import { type Changes, withChanges } from '../kept/with-changes.ts'
import { createListeners } from '../listeners.ts'
import { type Day, diaryDays, diaryEpisodes, type Episode } from './diary-store.ts'

interface Change {
  /** Whose diary it was. */
  readonly owner: string
  readonly said: string
  /** What was changed: going on with the same thing is one change. */
  readonly about: string
  readonly fields: FieldChanges
  readonly takeBack: (fields: FieldChanges) => void
}

/** Where a record of the diary is kept. */
interface Place<T> {
  readonly store: RecordStore<T>
  readonly id: string
  /** A field without which it would be no record. */
  readonly needs?: keyof T
}

const MOST_CHANGES = 50

let made: readonly Change[] = []
const { tell, subscribe } = createListeners()

/** Writes a new episode; `said` names the change to whoever wants it undone. */
export function addEpisode(said: string, id: string, body: Episode): void {
  change(said, episodeAt(id), () => body)
}

/** Changes what is said of an episode, if it is still there. What became undefined is said no more. */
export function changeEpisode(said: string, id: string, changes: Changes<Episode>): void {
  change(said, episodeAt(id), (body) => body && withChanges(body, changes))
}

/** Removes an episode. */
export function removeEpisode(said: string, id: string): void {
  change(said, episodeAt(id), () => undefined)
}

/** Changes what is said of a day. What became undefined is said no more; a day without anything is gone. */
export function changeDay(said: string, date: string, changes: Changes<Day>): void {
  change(said, { store: diaryDays, id: date }, (body) =>
    unlessEmpty(withChanges(body ?? {}, changes))
  )
}

/**
 * Takes back the last change, and after that the one before it, and says how many are left. What another device or tab has
 * changed since stays.
 */
export function undoDiaryChange(): number {
  const last = lastChange()
  if (last === undefined) return 0
  last.takeBack(last.fields)
  setMade(made.slice(0, -1))
  return made.length
}

/** What undoing would take back. */
export function useLastDiaryChange(): string | undefined {
  return useSyncExternalStore(subscribe, () => lastChange()?.said)
}

/** After everything was erased there is no way back. */
export function forgetDiaryChanges(): void {
  setMade([])
}

function change<T extends object>(
  said: string,
  place: Place<T>,
  to: (body: T | undefined) => T | undefined
): void {
  const before = bodyAt(place)
  const after = to(before)
  const fields = touchedFields(before, after)
  if (fields.size === 0) return
  put(place, after)
  const takeBack = (touched: FieldChanges) => {
    const body = bodyAt(place)
    const back = takenBack(body, touched)
    const isWhole = back === undefined || place.needs === undefined || place.needs in back
    if (back !== body && isWhole) put(place, back)
  }
  const owner = currentOwner()
  remember({ owner, said, about: `${place.id} ${said}`, fields, takeBack })
}

function remember(next: Change): void {
  const last = lastChange()
  const run = last?.about === next.about ? joined(last.fields, next.fields) : undefined
  const earlier = run === undefined ? made : made.slice(0, -1)
  const fields = run ?? next.fields
  // Somebody who has gone back by hand has nothing left to undo.
  setMade(fields.size === 0 ? earlier : [...earlier, { ...next, fields }].slice(-MOST_CHANGES))
}

/** Of whoever is here now: somebody else's changes are not theirs to take back. */
function lastChange(): Change | undefined {
  const last = made.at(-1)
  return last?.owner === currentOwner() ? last : undefined
}

function setMade(next: readonly Change[]): void {
  made = next
  tell()
}

function episodeAt(id: string): Place<Episode> {
  return { store: diaryEpisodes, id, needs: 'at' }
}

function bodyAt<T>({ store, id }: Place<T>): T | undefined {
  return store.read().find((kept) => kept.id === id)?.body
}

function put<T>({ store, id }: Place<T>, body: T | undefined): void {
  if (body === undefined) store.remove(id)
  else store.write(id, body)
}

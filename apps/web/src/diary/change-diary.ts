import { useSyncExternalStore } from 'react'
import { currentOwner } from '../kept/owner.ts'
import { type Day, diaryDays, diaryEpisodes, type Episode } from './diary-store.ts'
import { type Changes, withChanges } from './with-changes.ts'

interface Change {
  /** Whose diary it was. */
  readonly owner: string
  readonly said: string
  /** What was changed: going on with the same thing is one change. */
  readonly about: string
  readonly takeBack: () => void
}

const MOST_CHANGES = 50

let made: readonly Change[] = []
const listeners = new Set<() => void>()

/** Writes an episode, or removes it where there is no body; `said` names the change to whoever wants it undone. */
export function changeEpisode(said: string, id: string, next: Episode | undefined): void {
  const before = episodeOf(id)
  putEpisode(id, next)
  remember({ said, about: `${id} ${said}`, takeBack: () => putEpisode(id, before) })
}

/** Changes what is said of a day. What became undefined is said no more; a day without anything is gone. */
export function changeDay(said: string, date: string, changes: Changes<Day>): void {
  const before = dayOf(date)
  const after = withChanges(before ?? {}, changes)
  putDay(date, Object.keys(after).length === 0 ? undefined : after)
  remember({ said, about: `${date} ${said}`, takeBack: () => putDay(date, before) })
}

/** Takes back the last change, and after that the one before it. Says how many are left. */
export function undoDiaryChange(): number {
  lastChange()?.takeBack()
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

function remember(change: Omit<Change, 'owner'>): void {
  if (lastChange()?.about === change.about) return
  const owner = currentOwner()
  setMade([...made, { ...change, owner }].slice(-MOST_CHANGES))
}

/** Of whoever is here now: somebody else's changes are not theirs to take back. */
function lastChange(): Change | undefined {
  const last = made.at(-1)
  return last?.owner === currentOwner() ? last : undefined
}

function setMade(next: readonly Change[]): void {
  made = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function episodeOf(id: string): Episode | undefined {
  return diaryEpisodes.read().find((kept) => kept.id === id)?.body
}

function dayOf(date: string): Day | undefined {
  return diaryDays.read().find(({ id }) => id === date)?.body
}

function putEpisode(id: string, body: Episode | undefined): void {
  if (body === undefined) diaryEpisodes.remove(id)
  else diaryEpisodes.write(id, body)
}

function putDay(date: string, body: Day | undefined): void {
  if (body === undefined) diaryDays.remove(date)
  else diaryDays.write(date, body)
}

import { createClient } from '@charley/client'
import { useSyncExternalStore } from 'react'
import { createListeners } from '../listeners.ts'
import { KEPT_LISTS, type KeptList, LIST_NAMES } from './kept-lists.ts'
import { currentOwner, followSession, subscribeOwner } from './owner.ts'
import { waitingIn } from './plan-sync.ts'
import { remoteList } from './remote-list.ts'
import { askSession, refreshSession } from './session.ts'
import { shelfWhileHere } from './shelf-while-here.ts'
import { DEVICE } from './shelves.ts'
import { type SyncEnd, syncShelf } from './sync-shelf.ts'

/** In milliseconds. A call that hangs would hold up all others. */
const CALL_LIMIT = 20_000
const FIRST_PAUSE = 2000
const LONGEST_PAUSE = 60_000
/** Looking again at a page does not ask for everything each time. */
const FRESH_FOR = 10_000

const calls = createClient({
  fetch: (request) => fetch(request, { signal: AbortSignal.timeout(CALL_LIMIT) })
})

/**
 * `cut-off`: the server was not reached; it is tried again, and at once when there is a connection. `not-allowed`: it takes
 * nothing from this page; tried again with the next change.
 */
export type SyncTrouble = 'cut-off' | 'not-allowed'

/** Lists that some page shows: only of these the server is asked what it has. */
const shown = new Set<KeptList>()
/** When the server was last asked for all of a list of the owner, by list. */
const pulledAt = new Map<KeptList, number>()

let isRunning = false
let isWanted = false
let failures = 0
let trouble: SyncTrouble | undefined
const { tell, subscribe } = createListeners()
let pause: ReturnType<typeof setTimeout> | undefined

/** From now on this device and the server are brought in step, in the background. To be called once, in the page. */
export function keepInStep(): void {
  subscribeOwner(lookAgain)
  followSession()
  globalThis.addEventListener('online', lookAgain)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refreshSession().then(lookIfOld)
  })
  syncNow()
}

/** A page shows the list from now on. */
export function showList(list: KeptList): void {
  if (shown.has(list)) return
  shown.add(list)
  syncNow()
}

/** After something was written. */
export function syncNow(): void {
  isWanted = true
  clearTimeout(pause)
  if (!isRunning) void run()
}

/** Why the last try did not get through. */
export function useSyncTrouble(): SyncTrouble | undefined {
  return useSyncExternalStore(subscribe, () => trouble)
}

/** Asks the server for everything anew: the connection is back, or much was changed there at once. */
export function lookAgain(): void {
  pulledAt.clear()
  failures = 0
  syncNow()
}

function lookIfOld(): void {
  for (const [list, at] of pulledAt) if (Date.now() - at > FRESH_FOR) pulledAt.delete(list)
  syncNow()
}

async function run(): Promise<void> {
  isRunning = true
  let end: SyncEnd = 'later'
  try {
    while (isWanted) {
      isWanted = false
      end = await syncAll()
    }
  } finally {
    isRunning = false
    hasEnded(end)
  }
}

function hasEnded(end: SyncEnd): void {
  trouble = troubleOf(end)
  failures = end === 'later' ? failures + 1 : 0
  tell()
  if (end !== 'later') return
  pause = setTimeout(syncNow, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)))
}

function troubleOf(end: SyncEnd): SyncTrouble | undefined {
  if (end === 'later') return 'cut-off'
  return end === 'not-allowed' ? 'not-allowed' : undefined
}

async function syncAll(): Promise<SyncEnd> {
  const session = await askSession()
  if (session === 'unreachable') return 'later'
  const owner = currentOwner()
  if (typeof session === 'string' || owner === DEVICE) return 'done'
  return alone(async () => {
    for (const list of LIST_NAMES) {
      const end = await syncList(owner, list)
      if (end === 'not-allowed') return afterRefusal(owner)
      if (end === 'later') return 'later'
    }
    return 'done'
  })
}

/** Somebody else may be here by now; to the same person the same refusal would come again. */
async function afterRefusal(owner: string): Promise<SyncEnd> {
  const isUnsure = (await refreshSession()) === 'unreachable'
  return isUnsure || currentOwner() !== owner ? 'later' : 'not-allowed'
}

async function syncList(owner: string, list: KeptList): Promise<SyncEnd> {
  const shelf = shelfWhileHere(owner, list)
  const pull = shown.has(list) && !pulledAt.has(list)
  if (!pull && waitingIn(shelf.read()).length === 0) return 'done'
  const end = await syncShelf(shelf, remoteList(calls, KEPT_LISTS[list], owner), { pull })
  if (pull && end === 'done' && owner === currentOwner()) pulledAt.set(list, Date.now())
  return end
}

/**
 * While nothing else is sent: one tab at a time. Where the browser has no locks, a write sent twice is still done once.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('charley.sync', work) : work()
}

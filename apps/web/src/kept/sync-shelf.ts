import type { Problem } from '@charley/client'
import { acknowledged, type KeptRecord, reconcile, type Seen, sending } from './kept-record.ts'
import { planSync, type Shelf, waitingIn, withRecord } from './plan-sync.ts'
import type { RemoteList } from './remote-list.ts'

/** Where a shelf is kept; `change` gets it as it is at that moment, whoever else has written, and ends when it is stored. */
export interface ShelfKeeper {
  readonly read: () => Shelf
  readonly change: (to: (fresh: Shelf) => Shelf) => Promise<void>
}

export interface SyncOptions {
  /** Ask for everything that the server has first, not only send. */
  readonly pull: boolean
}

/** `done`, or why not: the server cannot be reached or is busy; somebody else is signed in; it keeps nothing. */
export type SyncEnd = 'done' | 'later' | 'not-allowed' | 'not-there'

/** Answers to a write after which one has to look what the server has. */
const OVERTAKEN = ['record.exists', 'record.changed', 'record.unknown', 'request.key-reused']

/** The same record overtaken more often than this in one go is left for the next. */
const MOST_TRIES = 3

/** Brings one shelf and the server in step, one write after the other in the order they were made. */
export async function syncShelf(
  keeper: ShelfKeeper,
  remote: RemoteList,
  { pull }: SyncOptions
): Promise<SyncEnd> {
  if (pull) {
    const all = await remote.list()
    if (!all.ok) return endFor(all.problem)
    await keeper.change((fresh) => planSync(fresh, all.data).shelf)
  }
  return sendAll(keeper, remote)
}

async function sendAll(keeper: ShelfKeeper, remote: RemoteList): Promise<SyncEnd> {
  const overtaken = new Map<string, number>()
  for (;;) {
    const waiting = waitingIn(keeper.read())
    const id = waiting.find((each) => (overtaken.get(each) ?? 0) < MOST_TRIES)
    if (id === undefined) return waiting.length === 0 ? 'done' : 'later'
    const outcome = await sendOne(keeper, remote, id)
    if (outcome === 'overtaken') overtaken.set(id, (overtaken.get(id) ?? 0) + 1)
    else if (outcome !== 'settled') return endFor(outcome)
  }
}

/** Sends what waits of one record, or finds out how the server stands; a problem is one that stops all others too. */
async function sendOne(
  keeper: ShelfKeeper,
  remote: RemoteList,
  id: string
): Promise<'settled' | 'overtaken' | Problem> {
  const update = (to: (record: KeptRecord | undefined) => KeptRecord | undefined) =>
    keeper.change((fresh) => withRecord(fresh, id, to(fresh.get(id))))
  const record = await markSending(keeper, id)
  if (record?.change === undefined) return 'settled'
  const { key } = record.change
  const answer = await send(remote, id, record)
  if (answer === 'unsure') return look(remote, id, update)
  if (answer.ok) {
    await update((fresh) => acknowledged(fresh, record.body, answer.data))
    return 'settled'
  }
  const { problem } = answer
  if (OVERTAKEN.includes(problem.code)) return look(remote, id, update)
  if (!isRefusal(problem)) return problem
  // Written again in the meantime, it gets another chance.
  await update((fresh) =>
    fresh?.change?.key === key ? { ...fresh, refused: problem.code } : fresh
  )
  return 'settled'
}

/** Gives the record as it was marked, also where the person has gone on writing while that was stored. */
async function markSending(keeper: ShelfKeeper, id: string): Promise<KeptRecord | undefined> {
  let marked: KeptRecord | undefined
  await keeper.change((fresh) => {
    const record = fresh.get(id)
    marked = record && sending(record)
    return withRecord(fresh, id, marked)
  })
  return marked
}

/** `unsure`: removed here before anybody knows whether it arrived at all. */
async function send(remote: RemoteList, id: string, { body, seen, change }: KeptRecord) {
  if (body === undefined) return seen ? remote.remove(id, seen.version) : 'unsure'
  if (seen) return remote.change(id, body, seen.version)
  return remote.create(id, body, change?.key ?? id)
}

async function look(
  remote: RemoteList,
  id: string,
  update: (to: (record: KeptRecord | undefined) => KeptRecord | undefined) => Promise<void>
): Promise<'overtaken' | Problem> {
  const answer = await remote.read(id)
  if (!answer.ok && answer.problem.code !== 'record.unknown') return answer.problem
  const found: Seen | undefined = answer.ok ? answer.data : undefined
  await update((record) => reconcile(record, found))
  return 'overtaken'
}

/** The request itself cannot be used, now or ever. */
function isRefusal({ status }: Problem): boolean {
  return [400, 413, 415, 422, 428].includes(status)
}

function endFor({ code, status }: Problem): SyncEnd {
  if (code === 'route.unknown') return 'not-there'
  return [401, 403, 409].includes(status) ? 'not-allowed' : 'later'
}

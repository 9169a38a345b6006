import { sameBody } from './same-body.ts'

/** A record as the server had it when it was last heard of. */
export interface Seen {
  readonly version: number
  readonly body: unknown
}

export interface Change {
  /** Goes with the change, so that sent again it does nothing. */
  readonly key: string
  /** A later change has a higher number. */
  readonly order: number
}

/** One record on this device, with what has to be known to bring it and the server in step. */
export interface KeptRecord {
  /** As it is here; not there where it was removed here. */
  readonly body?: unknown
  /** Not there where the server had none. */
  readonly seen?: Seen
  /** The last change made here of which the server is not known to have heard. */
  readonly change?: Change
  /** Sent, and no answer came: any of them may have arrived. `null` is a removal. */
  readonly sent?: readonly unknown[]
  /** It was changed here and there: what the server has; `null` where it was removed there. */
  readonly theirs?: Seen | null
  /** The code of the problem for which the server will not take it. */
  readonly refused?: string
}

/** Somebody wrote here (no body: removed here). A record that the server cannot know of goes without a trace. */
export function written(
  before: KeptRecord | undefined,
  body: unknown,
  change: Change
): KeptRecord | undefined {
  const { seen, sent = [], theirs } = before ?? {}
  if (body === undefined && seen === undefined && sent.length === 0) return undefined
  const isBack = body !== undefined && sent.length === 0 && sameBody(body, seen?.body)
  return {
    ...(body !== undefined && { body }),
    ...(seen && { seen }),
    ...(!isBack && { change }),
    ...(sent.length > 0 && { sent }),
    ...(theirs !== undefined && !isBack && { theirs })
  }
}

/** More unanswered attempts than anybody makes; the oldest go. */
const MOST_SENT = 30

/** It is being sent; said before it goes, so that it is known even where the page closes meanwhile. */
export function sending(record: KeptRecord): KeptRecord {
  const { body = null, sent = [] } = record
  if (sent.some((each) => sameBody(each, body))) return record
  return { ...record, sent: [...sent, body].slice(-MOST_SENT) }
}

/** The server has said that it has what was sent; here it may have been changed again in the meantime. */
export function acknowledged(
  record: KeptRecord | undefined,
  sent: unknown,
  seen: Seen | undefined
): KeptRecord | undefined {
  // Erased here while it was under way: it does not come back.
  if (record === undefined) return undefined
  if (sameBody(record.body, sent)) return inStep(seen)
  const { body, change } = record
  return { ...(body !== undefined && { body }), ...(seen && { seen }), ...(change && { change }) }
}

/**
 * Three are compared: what is here, what the server had, and what it has now. What changed on one side only is taken
 * over; what changed on both is a conflict, and neither side is touched.
 */
export function reconcile(
  record: KeptRecord | undefined,
  remote: Seen | undefined
): KeptRecord | undefined {
  const { body, change } = record ?? {}
  if (record && change === undefined && isSame(record.seen, remote)) return record
  if (change === undefined || sameBody(body, remote?.body)) return inStep(remote)
  const { theirs: _, sent = [], seen: __, ...mine } = record ?? {}
  const arrived = sent.some((each) => sameBody(each ?? undefined, remote?.body))
  if (arrived || isSame(record?.seen, remote)) {
    return {
      ...mine,
      ...(remote && { seen: remote }),
      ...(!arrived && sent.length > 0 && { sent })
    }
  }
  return { ...record, theirs: remote ?? null }
}

/** The person has chosen between the two sides of a conflict. */
export function settled(
  record: KeptRecord,
  choice: 'mine' | 'theirs',
  change: Change
): KeptRecord | undefined {
  const { body, theirs } = record
  if (theirs === undefined) return record
  if (choice === 'theirs') return inStep(theirs ?? undefined)
  return { ...(body !== undefined && { body }), ...(theirs && { seen: theirs }), change }
}

/** Whether it still has to be sent, and may be. */
export function isWaiting({ change, theirs, refused }: KeptRecord): boolean {
  return change !== undefined && theirs === undefined && refused === undefined
}

function inStep(seen: Seen | undefined): KeptRecord | undefined {
  return seen && { body: seen.body, seen }
}

function isSame(one: Seen | undefined, other: Seen | undefined): boolean {
  return one?.version === other?.version && sameBody(one?.body, other?.body)
}

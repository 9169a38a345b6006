import type { RunningServer } from '../records/start-server.ts'

/** What one writer knows: what it was told is kept, and what it never got an answer about. */
export interface Writer {
  readonly name: string
  sent: number
  readonly acknowledged: Set<string>
  /** Sent again after the crash, under the same key. */
  unanswered: string | null
  /** Version of its day that was acknowledged last. */
  day: number
}

export function createWriter(name: string): Writer {
  return { name, sent: 0, acknowledged: new Set(), unanswered: null, day: 0 }
}

/** Every so many episodes it changes its day too. */
const DAY_EVERY = 4

/** Writes one after the other until the server is gone; throws where an answer is none that a write may get. */
export async function writeUntilGone(writer: Writer, { port }: RunningServer): Promise<void> {
  const url = `http://127.0.0.1:${port}`
  try {
    for (;;) {
      await writeEpisode(writer, url)
      if (writer.sent % DAY_EVERY === 0) await changeDay(writer, url)
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // `fetch` fails with a TypeError where the connection is lost.
  }
}

async function writeEpisode(writer: Writer, url: string): Promise<void> {
  const key = writer.unanswered ?? `${writer.name}-${writer.sent}`
  if (writer.unanswered === null) writer.sent += 1
  writer.unanswered = key
  const response = await fetch(`${url}/v1/episodes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ at: '2026-11-20T03:12:00Z', note: key })
  })
  const kept = await response.json()
  if (response.status !== 201) throw new Error(`An episode got ${response.status} ${kept.code}.`)
  writer.acknowledged.add(key)
  writer.unanswered = null
}

async function changeDay(writer: Writer, url: string): Promise<void> {
  const response = await fetch(`${url}/v1/days/${dayOf(writer)}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(writer.day > 0 && { 'if-match': `"${writer.day}"` })
    },
    body: JSON.stringify({ note: `${writer.name}-${writer.day + 1}` })
  })
  const { version, code } = await response.json()
  // The change before the crash was done, though nobody could say so.
  const isDoneBefore = code === 'record.changed' || code === 'record.exists'
  if (response.status === 200) writer.day = version
  else if (isDoneBefore) writer.day += 1
  else throw new Error(`A day got ${response.status} ${code}.`)
}

export function dayOf({ name }: Writer): string {
  return `2026-01-${name.padStart(2, '0')}`
}

import type { Readable } from 'node:stream'
import { CharleyError } from './charley-error.ts'

/** The largest body taken where nothing else is said, in bytes: hundreds of times an honest one. */
const BODY_LIMIT = 1_000_000

/**
 * How much of a body that is too large is still taken in and thrown away, in bytes. Whoever is cut off while sending
 * never gets to read why; beyond this it is no accident.
 */
const PATIENCE = 50_000_000

/** The text of a request's body; throws a `CharleyError` where it is too large. */
export async function readBody(
  payload: Readable,
  announced = 0,
  limit = BODY_LIMIT
): Promise<string> {
  if (announced > PATIENCE) throw new CharleyError('body.too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > PATIENCE) break
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) {
    throw new CharleyError('body.too-large', { detail: `At most ${limit} bytes.` })
  }
  return Buffer.concat(chunks).toString('utf8')
}

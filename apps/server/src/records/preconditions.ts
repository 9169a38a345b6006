import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'

/** The version that a caller has seen, as an entity tag: `"3"`. */
export function etagOf(version: number): string {
  return `"${version}"`
}

/** `If-Match: "3"` is 3; undefined where the header is not there. */
export function versionWanted({ headers }: FastifyRequest): number | undefined {
  const tag = headers['if-match']
  if (tag === undefined) return undefined
  const version = /^"(\d{1,9})"$/.exec(tag.trim())?.[1]
  if (version === undefined) throw new CharleyError('request.tag-invalid')
  return Number(version)
}

/** A change without the version it was made on could undo somebody's, so it is refused. */
export function versionNeeded(request: FastifyRequest): number {
  const version = versionWanted(request)
  if (version === undefined) throw new CharleyError('record.version-needed')
  return version
}

const KEY = /^[\x21-\x7e]{1,200}$/

/** `Idempotency-Key` with what the request says, so that the key is not used for another one. */
export function writeKeyOf(request: FastifyRequest) {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !KEY.test(key)) throw new CharleyError('request.key-invalid')
  const said = JSON.stringify([request.method, request.url, request.body ?? null])
  return { key, fingerprint: createHash('sha256').update(said).digest('hex') }
}

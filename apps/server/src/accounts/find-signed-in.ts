import type { Records } from '@charley/records'
import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import type { FindAccount } from '../records/find-account.ts'
import { digestOf, readToken } from './api-token.ts'
import { troubleIn } from './ask.ts'
import { type BetterAuth, headersFor } from './better-auth.ts'
import { scopeFor } from './scopes.ts'

interface Doors {
  readonly records: Records
  readonly auth: BetterAuth
}

/** Whoever has a session, or the account that a token was made for where its scopes are enough; once for a request. */
export function findSignedIn({ records, auth }: Doors): FindAccount {
  const found = new WeakMap<FastifyRequest, Promise<string>>()
  const find = async (request: FastifyRequest) => {
    const { authorization } = request.headers
    if (authorization !== undefined) return ofToken(records, authorization, request)
    return (await sessionOf({ records, auth }, request)).user.id
  }
  return (request) => {
    const account = found.get(request) ?? find(request)
    found.set(request, account)
    return account
  }
}

/** In milliseconds: time enough to read what goes, and too short for whoever finds the device lying open. */
const RECENT = 10 * 60_000

interface Clocked extends Doors {
  /** ISO instant. */
  readonly now: () => string
}

/** Refuses sessions that began longer ago than ten minutes: signing in again begins a new one. */
export function askForRecentSignIn({ now, ...doors }: Clocked) {
  return async (request: FastifyRequest): Promise<void> => {
    const { session } = await sessionOf(doors, request)
    const age = Date.parse(now()) - session.createdAt.getTime()
    if (age > RECENT) throw new CharleyError('account.sign-in-again')
  }
}

async function sessionOf({ records, auth }: Doors, request: FastifyRequest) {
  const question = { headers: headersFor(request), query: { disableRefresh: true } }
  const found = await auth.api.getSession(question).catch(async (error: unknown) => {
    throw await troubleIn(error, records)
  })
  if (found === null) throw new CharleyError('account.sign-in-needed')
  return found
}

async function ofToken(
  records: Records,
  authorization: string,
  { method, routeOptions }: FastifyRequest
): Promise<string> {
  const parts = readToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '')
  const token =
    parts &&
    (await records.withTokens(parts.account, (own) => own.find(parts.id, digestOf(parts.secret))))
  if (!(parts && token)) throw new CharleyError('token.invalid')
  const needed = scopeFor(method, routeOptions.url ?? '')
  if (needed === undefined) {
    throw new CharleyError('token.scope-missing', { detail: 'A token is never enough here.' })
  }
  if (!token.scopes.includes(needed)) {
    throw new CharleyError('token.scope-missing', { detail: `It needs ${needed}.` })
  }
  return parts.account
}

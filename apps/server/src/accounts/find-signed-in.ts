import type { Records } from '@charley/records'
import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import type { FindAccount } from '../records/find-account.ts'
import { digestOf, readToken } from './api-token.ts'
import { type BetterAuth, headersFor } from './better-auth.ts'
import { scopeFor } from './scopes.ts'

interface Doors {
  readonly records: Records
  readonly auth: BetterAuth
}

/** Whoever has a session, or the account that a token was made for where its scopes are enough. */
export function findSignedIn({ records, auth }: Doors): FindAccount {
  return async (request) => {
    const { authorization } = request.headers
    return authorization === undefined
      ? ofSession(auth, request)
      : ofToken(records, authorization, request)
  }
}

async function ofSession(auth: BetterAuth, request: FastifyRequest): Promise<string> {
  const found = await auth.api.getSession({
    headers: headersFor(request),
    query: { disableRefresh: true }
  })
  if (found === null) throw new CharleyError('account.sign-in-needed')
  return found.user.id
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

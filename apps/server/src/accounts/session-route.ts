import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { sessionSchema } from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import type { RecordsContext } from '../records/collection-routes.ts'
import { markOf } from '../records/refuse-other-account.ts'
import type { AccountsContext } from './accounts-context.ts'
import { headersFor } from './better-auth.ts'

type Session = z.infer<typeof sessionSchema>
type ReadSession = (request: FastifyRequest, reply: FastifyReply) => Promise<Session>

interface SessionOptions {
  readonly readSession: ReadSession
}

/** `GET /v1/session`: who is here, and whether signing in is a thing at all. A page asks this first. */
export const sessionRoute: FastifyPluginCallback<SessionOptions> = (
  server,
  { readSession },
  done
) => {
  server.get('/v1/session', {
    schema: {
      operationId: 'readSession',
      summary: 'Who is signed in',
      tags: ['accounts'],
      response: { 200: sessionSchema, ...problemsFor([429, 503]) }
    },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return readSession(request, reply)
    }
  })
  done()
}

/** Nobody signs in. */
export function sessionOfOneself({ records, findAccount }: RecordsContext): ReadSession {
  return async (request) => {
    const account = await markOf(records, await findAccount(request))
    return { mode: 'personal', email: null, account }
  }
}

export function sessionOfMany({ auth, ask }: AccountsContext): ReadSession {
  return async (request, reply) => {
    const question = auth.api.getSession({ headers: headersFor(request), returnHeaders: true })
    const { email = null, id = null } = (await ask(question, reply))?.user ?? {}
    return { mode: 'hosted', email, account: id }
  }
}

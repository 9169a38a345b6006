import type { FastifyPluginCallback } from 'fastify'
import { sessionSchema } from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import type { AccountsContext } from './accounts-context.ts'
import { headersFor } from './better-auth.ts'

interface SessionOptions {
  /** Without it nobody needs to sign in. */
  readonly accounts?: AccountsContext
}

/** `GET /v1/session`: who is here, and whether signing in is a thing at all. A page asks this first. */
export const sessionRoute: FastifyPluginCallback<SessionOptions> = (server, { accounts }, done) => {
  server.get('/v1/session', {
    schema: {
      operationId: 'readSession',
      summary: 'Who is signed in',
      tags: ['accounts'],
      response: { 200: sessionSchema, ...problemsFor([429, 503]) }
    },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      if (accounts === undefined) return { mode: 'personal' as const, email: null }
      const { auth, ask } = accounts
      const question = auth.api.getSession({ headers: headersFor(request), returnHeaders: true })
      const found = await ask(question, reply)
      return { mode: 'hosted' as const, email: found?.user.email ?? null }
    }
  })
  done()
}

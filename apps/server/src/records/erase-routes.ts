import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { problemsFor } from '../contract/problem-responses.ts'
import type { RecordsContext } from './collection-routes.ts'

/** Everything that is kept for a person goes, at once and for good. */
export function eraseRoutes(
  server: FastifyInstance,
  { records, findAccount, beforeErase, afterErase }: RecordsContext
): void {
  server.delete('/v1/account', {
    schema: {
      operationId: 'eraseEverything',
      summary:
        'Erase everything, for good; it leaves the daily backups the next time they are made',
      description:
        'On a server for many: within ten minutes of signing in, and never with a token.',
      tags: ['records'],
      response: { 204: z.null(), ...problemsFor([401, 403, 409, 503]) }
    },
    handler: async (request, reply) => {
      const account = await findAccount(request)
      await beforeErase?.(request)
      await records.eraseAccount(account)
      await afterErase?.(account)
      return reply.code(204).send()
    }
  })
}

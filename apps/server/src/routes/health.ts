import { knowledge } from '@charley/knowledge'
import type { Records } from '@charley/records'
import type { FastifyPluginCallback } from 'fastify'
import { healthSchema, readySchema } from '../contract/knowledge-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'

interface HealthOptions {
  readonly web: boolean
  /** Where something is kept, it has to answer too. */
  readonly records?: Pick<Records, 'check'>
}

/** For whoever watches over the server. */
export const health: FastifyPluginCallback<HealthOptions> = (server, { web, records }, done) => {
  server.get('/healthz', {
    schema: {
      operationId: 'isAlive',
      summary: 'The process is alive',
      tags: ['operations'],
      response: { 200: healthSchema }
    },
    handler: async () => ({ status: 'ok' })
  })
  server.get('/readyz', {
    schema: {
      operationId: 'isReady',
      summary: 'It can answer, its records too; and with which knowledge',
      tags: ['operations'],
      response: { 200: readySchema, ...problemsFor([503]) }
    },
    handler: async () => {
      await records?.check()
      return { status: 'ready', knowledge: knowledge.revision, web }
    }
  })
  done()
}

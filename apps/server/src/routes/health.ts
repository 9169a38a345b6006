import { knowledge } from '@charley/knowledge'
import type { FastifyPluginCallback } from 'fastify'
import { healthSchema, readySchema } from '../contract/knowledge-schema.ts'

interface HealthOptions {
  readonly web: boolean
}

/** For whoever watches over the server. */
export const health: FastifyPluginCallback<HealthOptions> = (server, { web }, done) => {
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
      summary: 'It can answer; and with which knowledge',
      tags: ['operations'],
      response: { 200: readySchema }
    },
    handler: async () => ({ status: 'ready', knowledge: knowledge.revision, web })
  })
  done()
}

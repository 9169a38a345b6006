import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'

/** Requests that one address may send in a minute; a clinic behind one address still fits. */
const READS = 1200
const WRITES = 300
/** Where passwords are tried or mails sent. */
const GUARDED_WRITES = 20

/** The `config` of a route that is guarded. */
export const GUARDED = { rateLimit: { max: GUARDED_WRITES, groupId: 'sign-in' } }

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Counts by address, in this process. To be called before the routes are there. */
export async function limitRequests(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request) => (isReading(request) ? READS : WRITES),
    keyGenerator: (request) => `${isReading(request) ? 'read' : 'write'} ${request.ip}`,
    allowList: ({ url }) => !url.startsWith('/v1/'),
    errorResponseBuilder: () => new CharleyError('request.too-many')
  })
}

function isReading({ method }: FastifyRequest): boolean {
  return READING.has(method)
}

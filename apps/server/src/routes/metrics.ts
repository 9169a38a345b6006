import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { createRequestCounts } from './request-counts.ts'

interface MetricsOptions {
  /** Where there is one, whoever asks has to show it; else only this machine is answered, and not through a proxy. */
  readonly token?: string
}

const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** `GET /metrics` for Prometheus: numbers about requests by route, never about anybody. */
export function metrics(server: FastifyInstance, { token }: MetricsOptions): void {
  const counts = createRequestCounts()
  server.addHook('onResponse', (request, reply, done) => {
    counts.add({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000
    })
    done()
  })
  server.get('/metrics', {
    schema: { hide: true },
    handler: async (request, reply) => {
      if (!mayAsk(request, token)) throw new CharleyError('route.unknown')
      return reply.type('text/plain; version=0.0.4; charset=utf-8').send(counts.write())
    }
  })
}

/** A proxy on this machine connects from it too, and passes on whoever is outside. */
function mayAsk({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  const isProxied = PROXY_HEADERS.some((name) => headers[name] !== undefined)
  return !isProxied && LOOPBACK.has(socket.remoteAddress ?? '')
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

import { type FastifyServerOptions, LogController, type onResponseHookHandler } from 'fastify'
import type { LogLevel } from './read-settings.ts'

/** Structured lines on standard error. The framework's own lines hold addresses, so they are off. */
export function loggingAt(level: LogLevel): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logger: { level, base: null, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true })
  }
}

/** Method, route and outcome. Never the address itself, a query or a body: those can tell what troubles somebody. */
export const logAnswer: onResponseHookHandler = (request, reply, done) => {
  const { method, routeOptions } = request
  const route = routeOptions.url ?? 'unknown'
  const line = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
  if (route.startsWith('/v1/')) request.log.info(line, 'answered')
  else request.log.debug(line, 'answered')
  done()
}

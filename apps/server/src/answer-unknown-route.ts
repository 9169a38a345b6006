import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CharleyError } from './charley-error.ts'
import { isPageVisit } from './routes/web-app.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A page of the web app where somebody opens one, otherwise a problem. */
export function answerUnknownRoute(server: FastifyInstance, web: boolean): void {
  server.setNotFoundHandler((request, reply) => {
    if (isPageVisit(request)) return sendPage(reply, web)
    const allowed = methodsAt(server, request)
    if (allowed.length === 0) throw new CharleyError('route.unknown')
    reply.header('allow', allowed.join(', '))
    throw new CharleyError('method.not-allowed', { detail: `Use ${allowed.join(' or ')}.` })
  })
}

function sendPage(reply: FastifyReply, web: boolean): FastifyReply {
  if (!web) throw new CharleyError('web.not-built', { detail: 'Run npm run build first.' })
  return reply.sendFile('index.html')
}

function methodsAt(server: FastifyInstance, { url }: FastifyRequest): string[] {
  const path = url.split('?')[0] ?? url
  return METHODS.filter((method) => server.hasRoute({ method, url: path }))
}

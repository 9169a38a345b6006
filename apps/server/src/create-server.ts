import type { Readable } from 'node:stream'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Accounts } from './accounts/accounts.ts'
import { limitRequests } from './accounts/limit-requests.ts'
import { sessionOfOneself, sessionRoute } from './accounts/session-route.ts'
import { answerUnknownRoute } from './answer-unknown-route.ts'
import { describeApi } from './describe-api.ts'
import { logAnswer, loggingAt } from './log-answers.ts'
import { readBody } from './read-body.ts'
import { readJsonBody } from './read-json-body.ts'
import type { LogLevel } from './read-settings.ts'
import type { RecordsContext } from './records/collection-routes.ts'
import { recordRoutes } from './records/record-routes.ts'
import { isLoopback, refuseForeignHosts, refuseHostsBut } from './refuse-foreign-hosts.ts'
import { refuseForeignWrites } from './refuse-foreign-writes.ts'
import { refuseNullCharacters } from './refuse-null-characters.ts'
import { assessments } from './routes/assessments.ts'
import { foodsRoutes } from './routes/foods.ts'
import { health } from './routes/health.ts'
import { intake } from './routes/intake.ts'
import { knowledgeRoutes } from './routes/knowledge.ts'
import { metrics } from './routes/metrics.ts'
import { plans } from './routes/plans.ts'
import { referenceIntakesRoute } from './routes/reference-intakes.ts'
import { supplementsCheck } from './routes/supplements-check.ts'
import { isBuilt, serveWebApp, WEB_ROOT } from './routes/web-app.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { rawProblem, sendProblem } from './send-problem.ts'
import { stopPromptly } from './stop-promptly.ts'

export interface ServerOptions {
  /** The address it will listen on; on a loopback one only local host names are answered. */
  readonly host?: string
  readonly logLevel?: LogLevel
  /** Folder of the built web app. */
  readonly webRoot?: string
  /** Without it nothing is kept, and the routes of the records are not there. */
  readonly records?: RecordsContext
  /** What asks for the metrics from another machine has to show it. */
  readonly metricsToken?: string
  /** Only where many people sign in; without it the server is one person's own. */
  readonly accounts?: Accounts
}

/** How long a request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 30_000

/** The whole server, ready to listen or to be asked in tests. */
export async function createServer(options: ServerOptions = {}): Promise<FastifyInstance> {
  const { host = '127.0.0.1', logLevel = 'silent', webRoot = WEB_ROOT, accounts } = options
  const web = isBuilt(webRoot)
  const server = Fastify({
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: (_address, hop) => hop < (accounts?.proxies ?? 0),
    ...loggingAt(logLevel),
    // While it stops, what still comes in over an open connection is answered like anything else.
    return503OnClosing: false,
    frameworkErrors: sendProblem,
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(rawProblem(problemOfConnection(error.code)))
      else socket.destroy()
    }
  })
  server.addHook('onRequest', setSecurityHeaders)
  if (accounts) server.addHook('onRequest', refuseHostsBut(accounts.url))
  else if (isLoopback(host)) server.addHook('onRequest', refuseForeignHosts)
  server.addHook('onRequest', refuseNullCharacters)
  server.addHook('onResponse', logAnswer)
  stopPromptly(server)
  metrics(server, options.metricsToken === undefined ? {} : { token: options.metricsToken })
  server.setErrorHandler(sendProblem)
  acceptOnlyJson(server)
  await describeApi(server)
  if (accounts) await limitRequests(server)
  await server.register(assessments)
  await server.register(supplementsCheck)
  await server.register(intake)
  await server.register(plans)
  await server.register(foodsRoutes)
  await server.register(referenceIntakesRoute)
  await server.register(knowledgeRoutes)
  await server.register(health, {
    web,
    ...(options.records && { records: options.records.records })
  })
  if (options.records) {
    server.addHook('onRequest', refuseForeignWrites(accounts?.url))
    const beforeErase = accounts?.askForRecentSignIn
    await server.register(recordRoutes, { ...options.records, ...(beforeErase && { beforeErase }) })
    const readSession = sessionOfOneself(options.records)
    if (accounts) await server.register(accounts.routes)
    else await server.register(sessionRoute, { readSession })
  }
  if (web) await serveWebApp(server, webRoot)
  answerUnknownRoute(server, web)
  return server
}

function acceptOnlyJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    async ({ headers }: FastifyRequest, payload: Readable) =>
      readJsonBody(await readBody(payload, Number(headers['content-length'] ?? 0)))
  )
}

function problemOfConnection(code: string | undefined) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request.timeout'
  if (code === 'HPE_HEADER_OVERFLOW') return 'request.headers-too-large'
  return 'request.malformed'
}

import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { CharleyError } from './charley-error.ts'
import type { Problem } from './contract/problem-schema.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'
import { asProblem } from './records/records-problem.ts'

const PROBLEM_JSON = 'application/problem+json; charset=utf-8'

const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'url.invalid',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body.wrong-type'
}

/** Any failure as a problem. The log gets the kind of a fault and where it was, never what was in the request. */
export function sendProblem(
  error: FastifyError | CharleyError,
  request: FastifyRequest,
  reply: FastifyReply
): FastifyReply {
  const problem = problemOf(error)
  if (problem.status === 500) request.log.error({ fault: error.name, at: placesIn(error) }, 'bug')
  if (error instanceof CharleyError && error.retryAfter !== undefined) {
    reply.header('retry-after', String(error.retryAfter))
  }
  // Serialised here: the route's own serialiser is for its answer, not for a failure.
  return reply.code(problem.status).type(PROBLEM_JSON).serializer(JSON.stringify).send(problem)
}

function problemOf(thrown: FastifyError | CharleyError): Problem {
  const error = asProblem(thrown)
  if (error instanceof CharleyError) return write(error)
  const code = BY_FASTIFY_CODE[error.code]
  if (code !== undefined) return write(new CharleyError(code))
  const status = error.statusCode ?? 500
  return write(new CharleyError(status >= 400 && status < 500 ? 'request.malformed' : 'server.bug'))
}

function write({ code, detail, issues }: CharleyError): Problem {
  const { status, title } = PROBLEMS[code]
  return {
    type: `urn:charley:problem:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    issues
  }
}

/** The stack without its first line: a message may quote the input. */
function placesIn({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => line.trimStart().startsWith('at '))
}

/** A failure before there is a request to answer, as raw HTTP. */
export function rawProblem(code: ProblemCode): string {
  const problem = write(new CharleyError(code))
  const body = JSON.stringify(problem)
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body
  ].join('\r\n')
}

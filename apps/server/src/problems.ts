/**
 * Every way a request can fail, by stable code: docs/reference/problems.md explains each, and a test keeps the two
 * equal. Answers are `application/problem+json` (RFC 9457).
 */
export const PROBLEMS = {
  'body.empty': { status: 400, title: 'There is no body' },
  'body.forbidden-key': { status: 400, title: 'The body has a key that is never accepted' },
  'body.not-json': { status: 400, title: 'The body is not JSON' },
  'body.too-deep': { status: 400, title: 'The body is nested too deeply' },
  'body.too-large': { status: 413, title: 'The body is too large' },
  'body.wrong-type': { status: 415, title: 'The body has to be application/json' },
  'food.unknown': { status: 404, title: 'There is no such food' },
  'host.refused': { status: 421, title: 'This server does not answer under that name' },
  'library.unknown-page': { status: 404, title: 'The library has no such page' },
  'method.not-allowed': { status: 405, title: 'That method does not work here' },
  'person.invalid': { status: 400, title: 'Parts of the person cannot be used' },
  'query.invalid': { status: 400, title: 'The question in the address cannot be used' },
  'query.no-life-stage': { status: 400, title: 'The age and sex cannot be used' },
  'request.headers-too-large': { status: 431, title: 'The headers are too large' },
  'request.malformed': { status: 400, title: 'This is not a proper request' },
  'request.timeout': { status: 408, title: 'The request took too long to arrive' },
  'route.unknown': { status: 404, title: 'There is nothing here' },
  'server.bug': { status: 500, title: 'A fault in Charley' },
  'url.invalid': { status: 400, title: 'The address cannot be read' },
  'web.not-built': { status: 503, title: 'The web app has not been built' }
} as const

export type ProblemCode = keyof typeof PROBLEMS

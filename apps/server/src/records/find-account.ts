import type { FastifyRequest } from 'fastify'

/** Whose records a request is about; throws a `CharleyError` where nobody is signed in. */
export type FindAccount = (request: FastifyRequest) => Promise<string>

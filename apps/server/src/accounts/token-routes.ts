import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { madeToken, newToken, tokenList } from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { readRecord } from '../records/read-record.ts'
import type { AccountsContext } from './accounts-context.ts'
import { digestOf, newSecret, writeToken } from './api-token.ts'

const tags = ['accounts']

/** More than anybody can keep track of. */
const MOST_TOKENS = 50

interface Addressed {
  readonly Params: { readonly id: string }
}

/** What other programs get into the account with. */
export function tokenRoutes(
  server: FastifyInstance,
  { records, findAccount }: AccountsContext
): void {
  server.get('/v1/tokens', {
    schema: {
      operationId: 'listTokens',
      summary: 'Own tokens, without their secrets',
      tags,
      response: { 200: tokenList, ...problemsFor([401, 403, 409, 429, 503]) }
    },
    handler: async (request) => {
      const account = await findAccount(request)
      return { items: await records.withTokens(account, (own) => own.list()) }
    }
  })
  server.post('/v1/tokens', {
    schema: {
      operationId: 'makeToken',
      summary: 'Let another program in, with the scopes it needs; the token is shown once',
      tags,
      body: newToken,
      response: { 201: madeToken, ...problemsFor([400, 401, 403, 409, 413, 415, 429, 503]) }
    },
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request, reply) => {
      const account = await findAccount(request)
      const { name, scopes } = readRecord(newToken, request.body)
      const [id, secret] = [randomUUID(), newSecret()]
      const made = await records.withTokens(account, async (own) => {
        if ((await own.list()).length >= MOST_TOKENS) throw new CharleyError('token.too-many')
        return own.add({ id, name, scopes: [...new Set(scopes)], digest: digestOf(secret) })
      })
      return reply.code(201).send({ ...made, token: writeToken({ account, id, secret }) })
    }
  })
  server.delete<Addressed>('/v1/tokens/:id', {
    schema: {
      operationId: 'revokeToken',
      summary: 'Let that program in no more',
      tags,
      params: z.object({ id: z.string() }),
      response: { 204: z.null(), ...problemsFor([401, 403, 404, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      const account = await findAccount(request)
      await records.withTokens(account, (own) => own.remove(request.params.id))
      return reply.code(204).send()
    }
  })
}

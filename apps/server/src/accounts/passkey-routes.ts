import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  newPasskey,
  passkeyAnswer,
  passkeyList,
  passkeyOptions,
  sessionSchema
} from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { readRecord } from '../records/read-record.ts'
import type { AccountsContext } from './accounts-context.ts'
import { headersFor } from './better-auth.ts'
import { GUARDED } from './limit-requests.ts'

const unchecked = () => (value: unknown) => ({ value })
const tags = ['accounts']

interface Addressed {
  readonly Params: { readonly id: string }
}

/** Signing in with a passkey: ask for options, let the browser sign them, send what it gives. */
export function passkeySignInRoutes(server: FastifyInstance, { auth, ask }: AccountsContext): void {
  server.post('/v1/auth/passkey-sign-in/options', {
    config: GUARDED,
    schema: {
      operationId: 'beginPasskeySignIn',
      summary: 'Begin to sign in with a passkey',
      tags,
      response: { 200: passkeyOptions, ...problemsFor([403, 429, 503]) }
    },
    handler: (_request, reply) => {
      const headers = new Headers()
      return ask(
        auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
        reply
      )
    }
  })
  server.post('/v1/auth/passkey-sign-in', {
    config: GUARDED,
    schema: {
      operationId: 'signInWithPasskey',
      summary: 'Sign in with a passkey',
      tags,
      body: passkeyAnswer,
      response: { 200: sessionSchema, ...problemsFor([400, 403, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const { credential } = readRecord(passkeyAnswer, request.body)
      const body = { response: credential as never }
      const headers = headersFor(request)
      const { user } = await ask(
        auth.api.verifyPasskeyAuthentication({ body, headers, returnHeaders: true }),
        reply
      )
      return { mode: 'hosted' as const, email: user.email, account: user.id }
    }
  })
}

/** The passkeys of whoever is signed in. */
export function passkeyRoutes(
  server: FastifyInstance,
  { auth, ask, findAccount }: AccountsContext
): void {
  server.get('/v1/auth/passkeys', {
    schema: {
      operationId: 'listPasskeys',
      summary: 'Own passkeys',
      tags,
      response: { 200: passkeyList, ...problemsFor([401, 403, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      await findAccount(request)
      const headers = headersFor(request)
      const found = await ask(auth.api.listPasskeys({ headers, returnHeaders: true }), reply)
      return { items: found.map(toAnswer) }
    }
  })
  server.post('/v1/auth/passkeys/options', {
    schema: {
      operationId: 'beginNewPasskey',
      summary: 'Begin to add a passkey, within a day of signing in',
      tags,
      response: { 200: passkeyOptions, ...problemsFor([401, 403, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      await findAccount(request)
      const headers = headersFor(request)
      return ask(
        auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true }),
        reply
      )
    }
  })
  server.post('/v1/auth/passkeys', {
    schema: {
      operationId: 'addPasskey',
      summary: 'Add a passkey',
      tags,
      body: newPasskey,
      response: { 204: z.null(), ...problemsFor([400, 401, 403, 409, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      await findAccount(request)
      const { credential, name } = readRecord(newPasskey, request.body)
      const body = { response: credential, ...(name !== undefined && { name }) }
      const headers = headersFor(request)
      await ask(auth.api.verifyPasskeyRegistration({ body, headers, returnHeaders: true }), reply)
      return reply.code(204).send()
    }
  })
  server.delete<Addressed>('/v1/auth/passkeys/:id', {
    schema: {
      operationId: 'removePasskey',
      summary: 'Remove a passkey',
      tags,
      params: z.object({ id: z.string() }),
      response: { 204: z.null(), ...problemsFor([401, 403, 404, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      await findAccount(request)
      const headers = headersFor(request)
      const body = { id: request.params.id }
      await ask(auth.api.deletePasskey({ body, headers, returnHeaders: true }), reply, {
        PASSKEY_NOT_FOUND: 'record.unknown',
        // Somebody else's; that there is one is nobody's business.
        UNAUTHORIZED: 'record.unknown'
      })
      return reply.code(204).send()
    }
  })
}

interface Passkey {
  readonly id: string
  readonly name?: string | undefined
  readonly createdAt: Date | null
}

function toAnswer({ id, name, createdAt }: Passkey) {
  return { id, name: name ?? null, createdAt: createdAt?.toISOString() ?? null }
}

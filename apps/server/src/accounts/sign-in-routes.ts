import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  credentials,
  newCredentials,
  sessionSchema
} from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { readRecord } from '../records/read-record.ts'
import { refuseOtherAccount } from '../records/refuse-other-account.ts'
import type { AccountsContext } from './accounts-context.ts'
import { headersFor } from './better-auth.ts'
import { GUARDED } from './limit-requests.ts'

const unchecked = () => (value: unknown) => ({ value })
const tags = ['accounts']
const signedIn = (email: string, account: string) => ({ mode: 'hosted' as const, email, account })

/** Signing up, in and out. */
export function signInRoutes(
  server: FastifyInstance,
  { auth, ask, records, lockout, findAccount }: AccountsContext
): void {
  server.post('/v1/auth/sign-up', {
    config: GUARDED,
    schema: {
      operationId: 'signUp',
      summary: 'Make an account and sign in',
      tags,
      body: newCredentials,
      response: { 201: sessionSchema, ...problemsFor([400, 403, 409, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const { email, password } = readRecord(newCredentials, request.body)
      // A name is not asked for: nothing here needs it.
      const body = { email, password, name: '' }
      const question = auth.api.signUpEmail({ body, headers: new Headers(), returnHeaders: true })
      const { user } = await ask(question, reply)
      return reply.code(201).send(signedIn(user.email, user.id))
    }
  })
  server.post('/v1/auth/sign-in', {
    config: GUARDED,
    schema: {
      operationId: 'signIn',
      summary: 'Sign in with e-mail and password',
      tags,
      body: credentials,
      response: { 200: sessionSchema, ...problemsFor([400, 401, 403, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const body = readRecord(credentials, request.body)
      await lockout.attempt(body.email, reply)
      const question = auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true })
      const { user } = await ask(question, reply)
      await lockout.forget(user.email)
      return signedIn(user.email, user.id)
    }
  })
  server.post('/v1/auth/sign-out', {
    schema: {
      operationId: 'signOut',
      summary: 'Sign out here',
      tags,
      response: { 204: z.null(), ...problemsFor([403, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      const headers = headersFor(request)
      const query = { disableRefresh: true }
      const question = auth.api.getSession({ headers, query, returnHeaders: true })
      const signedInNow = (await ask(question, reply))?.user.id
      // Whoever is out already has nothing to be refused.
      if (signedInNow !== undefined) await refuseOtherAccount(request, records, signedInNow)
      await ask(auth.api.signOut({ headers, returnHeaders: true }), reply)
      return reply.code(204).send()
    }
  })
  server.post('/v1/auth/sign-out-everywhere', {
    schema: {
      operationId: 'signOutEverywhere',
      summary: 'Sign out on every device, and revoke every token',
      tags,
      response: { 204: z.null(), ...problemsFor([401, 403, 409, 429, 503]) }
    },
    handler: async (request, reply) => {
      const account = await findAccount(request)
      const headers = headersFor(request)
      await records.withTokens(account, (own) => own.removeAll())
      await ask(auth.api.revokeSessions({ headers, returnHeaders: true }), reply)
      await ask(auth.api.signOut({ headers, returnHeaders: true }), reply)
      return reply.code(204).send()
    }
  })
}

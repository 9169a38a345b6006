import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  passwordChange,
  passwordReset,
  resetRequest
} from '../contract/accounts/account-contracts.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { readRecord } from '../records/read-record.ts'
import type { AccountsContext } from './accounts-context.ts'
import { headersFor } from './better-auth.ts'
import { GUARDED } from './limit-requests.ts'

const unchecked = () => (value: unknown) => ({ value })
const tags = ['accounts']

/** Another password: with the old one, or with a link that came by mail. Either ends every other session. */
export function passwordRoutes(
  server: FastifyInstance,
  { auth, ask, lockout, findAccount }: AccountsContext
): void {
  server.post('/v1/auth/password', {
    config: GUARDED,
    schema: {
      operationId: 'changePassword',
      summary: 'Change the password; every other device is signed out',
      tags,
      body: passwordChange,
      response: { 204: z.null(), ...problemsFor([400, 401, 403, 409, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const account = await findAccount(request)
      const { password, newPassword } = readRecord(passwordChange, request.body)
      await lockout.attempt(account, reply)
      const body = { currentPassword: password, newPassword, revokeOtherSessions: true }
      const headers = headersFor(request)
      await ask(auth.api.changePassword({ body, headers, returnHeaders: true }), reply)
      await lockout.forget(account)
      return reply.code(204).send()
    }
  })
  server.post('/v1/auth/password-reset', {
    config: GUARDED,
    schema: {
      operationId: 'askForNewPassword',
      summary: 'Have a link mailed; the answer is the same where there is no such account',
      tags,
      body: resetRequest,
      response: { 202: z.null(), ...problemsFor([400, 403, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const body = readRecord(resetRequest, request.body)
      await ask(auth.api.requestPasswordReset({ body, returnHeaders: true }), reply)
      return reply.code(202).send()
    }
  })
  server.put('/v1/auth/password-reset', {
    config: GUARDED,
    schema: {
      operationId: 'setNewPassword',
      summary: 'Set a new password with the token of the link; every device is signed out',
      tags,
      body: passwordReset,
      response: { 204: z.null(), ...problemsFor([400, 403, 413, 415, 429, 503]) }
    },
    validatorCompiler: unchecked,
    handler: async (request, reply) => {
      const body = readRecord(passwordReset, request.body)
      await ask(auth.api.resetPassword({ body, returnHeaders: true }), reply)
      return reply.code(204).send()
    }
  })
}

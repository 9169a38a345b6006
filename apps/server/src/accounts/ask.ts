import { asRecordsError } from '@charley/records'
import { isAPIError } from 'better-auth/api'
import type { FastifyReply } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import type { ProblemCode } from '../problems.ts'

interface Answered<T> {
  readonly headers: Headers
  readonly response: T
}

/** Asks the library of accounts: its cookies go to the browser, its refusals become problems of ours. */
export async function ask<T>(
  question: Promise<Answered<T>>,
  reply: FastifyReply,
  problems: ProblemFor = PROBLEM_FOR
): Promise<T> {
  try {
    const { headers, response } = await question
    for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie)
    return response
  } catch (error) {
    throw asProblem(error, problems)
  }
}

type ProblemFor = Readonly<Record<string, ProblemCode>>

const PROBLEM_FOR: ProblemFor = {
  INVALID_EMAIL_OR_PASSWORD: 'account.credentials-wrong',
  INVALID_PASSWORD: 'account.credentials-wrong',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'account.exists',
  FAILED_TO_CREATE_USER: 'account.exists',
  INVALID_TOKEN: 'account.link-invalid',
  USER_NOT_FOUND: 'account.link-invalid',
  SESSION_NOT_FRESH: 'account.sign-in-again',
  PASSKEY_NOT_FOUND: 'account.passkey-refused'
}

function asProblem(error: unknown, problems: ProblemFor): unknown {
  if (!isAPIError(error)) return asRecordsError(error)
  const known = problems[error.body?.code ?? '']
  if (known !== undefined) return new CharleyError(known)
  if (error.statusCode === 401) return new CharleyError('account.sign-in-needed')
  return error.statusCode >= 500 ? error : new CharleyError('account.passkey-refused')
}

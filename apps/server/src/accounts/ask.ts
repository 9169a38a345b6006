import { asRecordsError, type Records, RecordsError } from '@charley/records'
import { isAPIError } from 'better-auth/api'
import type { FastifyReply } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import type { ProblemCode } from '../problems.ts'

interface Answered<T> {
  readonly headers: Headers
  readonly response: T
}

type ProblemFor = Readonly<Record<string, ProblemCode>>

/** Asks the library of accounts: its cookies go to the browser, its refusals become problems of ours. */
export type Ask = <T>(
  question: Promise<Answered<T>>,
  reply: FastifyReply,
  problems?: ProblemFor
) => Promise<T>

export function createAsk(records: Records): Ask {
  return async (question, reply, problems = PROBLEM_FOR) => {
    try {
      const { headers, response } = await question
      for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie)
      return response
    } catch (error) {
      throw refusalIn(error, problems) ?? refusedAfterAll(await troubleIn(error, records))
    }
  }
}

const PROBLEM_FOR: ProblemFor = {
  INVALID_EMAIL_OR_PASSWORD: 'account.credentials-wrong',
  INVALID_PASSWORD: 'account.credentials-wrong',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'account.exists',
  INVALID_TOKEN: 'account.link-invalid',
  USER_NOT_FOUND: 'account.link-invalid',
  SESSION_NOT_FRESH: 'account.sign-in-again',
  PASSKEY_NOT_FOUND: 'account.passkey-refused'
}

/** A passkey that was refused; it says so as well where the database went away meanwhile. */
const REFUSED_OR_TROUBLE = ['FAILED_TO_VERIFY_REGISTRATION', 'AUTHENTICATION_FAILED']

/** It says these where its own work failed, whyever. */
const TROUBLE = [
  'FAILED_TO_CREATE_USER',
  'FAILED_TO_CREATE_SESSION',
  'FAILED_TO_GET_SESSION',
  ...REFUSED_OR_TROUBLE
]

function refusalIn(error: unknown, problems: ProblemFor): CharleyError | undefined {
  if (!isAPIError(error) || error.statusCode >= 500) return undefined
  const code = error.body?.code ?? String(error.status)
  if (TROUBLE.includes(code)) return undefined
  const known = problems[code]
  if (known !== undefined) return new CharleyError(known)
  return new CharleyError(
    error.statusCode === 401 ? 'account.sign-in-needed' : 'account.passkey-refused'
  )
}

function refusedAfterAll(trouble: unknown): unknown {
  const isRefused = isAPIError(trouble) && REFUSED_OR_TROUBLE.includes(trouble.body?.code ?? '')
  return isRefused ? new CharleyError('account.passkey-refused') : trouble
}

/** The library hides what went wrong beneath it; where the database does not answer, that is what to say. */
export async function troubleIn(error: unknown, records: Records): Promise<unknown> {
  const known = asRecordsError(error)
  if (known instanceof RecordsError) return known
  return records.check().then(
    () => error,
    (trouble: unknown) => trouble
  )
}

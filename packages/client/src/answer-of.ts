import type { components } from './generated/api.ts'

type ServerProblem = components['schemas']['Problem']

/** Why there is nothing: what the server says, or that it could not be asked or understood. */
export type Problem =
  | ServerProblem
  | {
      /** `client.no-answer`: no connection, or it broke. `client.unreadable`: something else than Charley answered. */
      readonly code: 'client.no-answer' | 'client.unreadable'
      /** 0 where nobody answered. */
      readonly status: number
    }

export type Answer<T> =
  | { readonly ok: true; readonly data: T; readonly response: Response }
  | { readonly ok: false; readonly problem: Problem }

interface Outcome<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

const WITHOUT_CONTENT = [202, 204]

/** What became of a call, as a value; never throws, whatever the network or the server does. */
export async function answerOf<T>(call: Promise<Outcome<T>>): Promise<Answer<T>> {
  let outcome: Outcome<T>
  try {
    outcome = await call
  } catch {
    return { ok: false, problem: { code: 'client.no-answer', status: 0 } }
  }
  const { data, error, response } = outcome
  const empty = data === undefined && !WITHOUT_CONTENT.includes(response.status)
  // Where an answer has no body by contract, its type says so too.
  if (response.ok && !empty) return { ok: true, data: data as T, response }
  const known = isProblem(error)
  const problem = known ? error : { code: 'client.unreadable' as const, status: response.status }
  return { ok: false, problem }
}

function isProblem(error: unknown): error is ServerProblem {
  return typeof error === 'object' && error !== null && 'code' in error && 'status' in error
}

import { answerOf, type components, createClient } from '@charley/client'
import { useEffect, useSyncExternalStore } from 'react'
import { createListeners } from '../listeners.ts'

/** Who is here: nobody signs in on one's own machine; on a server for many, a guest has no e-mail. */
export type Session = components['schemas']['Session']

/** `asking`: not known yet. `unreachable`: the server does not answer. `none`: it keeps nothing for anybody. */
export type SessionState = Session | 'asking' | 'unreachable' | 'none'

const server = createClient<'/v1/session'>()

/** In milliseconds: a connection that hangs is none. */
const LONGEST_WAIT = 20_000

let state: SessionState = 'asking'
/** Questions asked so far, and the one whose answer is known: an older answer that comes later no longer holds. */
let questions = 0
let known = 0
let asked: Promise<SessionState> | undefined
const { tell, subscribe } = createListeners()

/** What is known without asking. */
export function readSession(): SessionState {
  return state
}

/** Asks the server once; later calls get the same answer until somebody signs in or out. */
export function askSession(): Promise<SessionState> {
  asked ??= refreshSession()
  return asked
}

/** Asks again: after signing in or out, or when the server can be reached again. */
export async function refreshSession(): Promise<SessionState> {
  questions += 1
  const mine = questions
  const answer = await answerOf(
    server.GET('/v1/session', { signal: AbortSignal.timeout(LONGEST_WAIT) })
  )
  if (mine < known) return state
  known = mine
  if (answer.ok) return become(answer.data)
  return become(answer.problem.code === 'route.unknown' ? 'none' : 'unreachable')
}

/** The server has just said who is here. */
export function sessionIs(next: SessionState): SessionState {
  questions += 1
  known = questions
  return become(next)
}

function become(next: SessionState): SessionState {
  state = next
  asked = next === 'unreachable' ? undefined : Promise.resolve(next)
  tell()
  return next
}

/** Asks once, and draws again whenever it changes. */
export function useSession(): SessionState {
  useEffect(() => {
    void askSession()
  }, [])
  return useSyncExternalStore(subscribe, readSession)
}

/** Told of each change; gives what ends it. */
export const subscribeSession = subscribe

import { createHmac } from 'node:crypto'
import type { SignInStore } from '@charley/records'
import type { FastifyReply } from 'fastify'
import { CharleyError } from '../charley-error.ts'

/** So many wrong passwords for one address, and it is closed to passwords until the time is over. */
const MOST_ATTEMPTS = 10
const WINDOW_MS = 15 * 60_000

export interface Lockout {
  /** Before a password is looked at; throws a `CharleyError` where there were too many. */
  attempt(email: string, reply: FastifyReply): Promise<void>
  /** The password was right, or there is a new one. */
  forget(email: string): Promise<void>
}

interface LockoutOptions {
  readonly store: SignInStore
  readonly secret: string
  /** ISO instant. */
  readonly now: () => string
}

/** Addresses without an account are counted just the same, so that a lock tells nothing; what is kept is a digest. */
export function createLockout({ store, secret, now }: LockoutOptions): Lockout {
  const who = (email: string) =>
    createHmac('sha256', secret).update(email.toLowerCase()).digest('hex')
  return {
    attempt: async (email, reply) => {
      const at = now()
      const after = new Date(Date.parse(at) - WINDOW_MS).toISOString()
      const { attempts, since } = await store.countAttempt(who(email), { now: at, after })
      if (attempts <= MOST_ATTEMPTS) return
      const left = Date.parse(since) + WINDOW_MS - Date.parse(at)
      reply.header('retry-after', String(Math.max(1, Math.ceil(left / 1000))))
      throw new CharleyError('account.locked')
    },
    forget: (email) => store.forgetAttempts(who(email))
  }
}

import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { FindAccount } from '../records/find-account.ts'

/** How the rest of the server sees that many people sign in; what does it is behind this. */
export interface Accounts {
  /** The address at which people reach Charley, without a slash at its end. */
  readonly url: string
  /** How many proxies stand in front, each adding to `X-Forwarded-For`. */
  readonly proxies: number
  readonly findAccount: FindAccount
  /** Before what cannot be taken back; throws a `CharleyError` where somebody signed in longer ago than ten minutes. */
  readonly askForRecentSignIn: (request: FastifyRequest) => Promise<void>
  /** Signing up, in and out, passwords, passkeys and the tokens of other programs. */
  readonly routes: FastifyPluginAsync
}

import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'

/**
 * A device that kept entries for one account may send them after somebody else has signed in there. It says whose they
 * are, with the mark of `GET /v1/session`, and what is another's is refused.
 */
export function refuseOtherAccount({ headers }: FastifyRequest, account: string): void {
  const meant = headers['charley-account']
  if (meant === undefined || meant === account) return
  if (typeof meant === 'string' && meant.startsWith(`${account}.`)) return
  throw new CharleyError('account.other')
}

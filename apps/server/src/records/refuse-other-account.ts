import type { Records } from '@charley/records'
import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'

/** On one's own machine: records that were erased and begun anew under the same name have another mark. */
export async function markOf(records: Records, account: string): Promise<string> {
  return `${account}.${await records.madeAt(account)}`
}

/**
 * A device that kept entries for one account may send them after somebody else has signed in there, or after everything
 * was erased. It says whose they are, with the mark of `GET /v1/session`, and what is another's is refused.
 */
export async function refuseOtherAccount(
  { headers }: FastifyRequest,
  records: Records,
  account: string
): Promise<void> {
  const meant = headers['charley-account']
  if (meant === undefined || meant === account) return
  if (meant !== (await markOf(records, account))) throw new CharleyError('account.other')
}

import type { Records } from '@charley/records'
import type { FastifyRequest } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import type { FindAccount } from './find-account.ts'

/** On one's own machine: records that were erased and begun anew under the same name have another mark. */
export async function markOf(records: Records, account: string): Promise<string> {
  return `${account}.${await records.madeAt(account)}`
}

/**
 * A page may be open, or a device may have kept entries, of one account, and by now somebody else is signed in there, or
 * everything was erased. The request says whose it is, with the mark of `GET /v1/session`, and what is another's is refused.
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

/** Whose records a request is about, as long as it is whom it says. */
export function onlyIfMeant(records: Records, findAccount: FindAccount): FindAccount {
  return async (request) => {
    const account = await findAccount(request)
    await refuseOtherAccount(request, records, account)
    return account
  }
}

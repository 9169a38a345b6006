import { createClient, type paths } from '@charley/client'
import { readSession } from '../kept/session.ts'

/** What anybody may ask, signed in or not. */
type GuestPath =
  | '/v1/auth/sign-up'
  | '/v1/auth/sign-in'
  | '/v1/auth/password-reset'
  | '/v1/auth/passkey-sign-in/options'
  | '/v1/auth/passkey-sign-in'

/** Calls that are not about an account, or not yet. */
export const forGuests = createClient<GuestPath>()

/**
 * Calls about the account that this page shows. Where somebody else has signed in since, in another window, the server
 * refuses them with `account.other`: nobody's account is changed or shown under another one's name.
 */
export const ownAccount = createClient<Exclude<keyof paths, GuestPath>>({
  fetch: (request) => {
    const account = shownAccount()
    if (account !== null) request.headers.set('charley-account', account)
    return fetch(request)
  }
})

/** The mark of whose pages these are; null while that is not known, or nobody is. */
function shownAccount(): string | null {
  const session = readSession()
  return typeof session === 'string' ? null : session.account
}

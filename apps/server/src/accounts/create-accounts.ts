import type { Records } from '@charley/records'
import type { HostedSettings } from '../read-hosted-settings.ts'
import { onlyIfMeant } from '../records/refuse-other-account.ts'
import type { Accounts } from './accounts.ts'
import { createAsk } from './ask.ts'
import { createBetterAuth } from './better-auth.ts'
import { askForRecentSignIn, findSignedIn } from './find-signed-in.ts'
import { createLockout } from './lockout.ts'
import { passkeyRoutes, passkeySignInRoutes } from './passkey-routes.ts'
import { passwordRoutes } from './password-routes.ts'
import type { SendMail } from './send-mail.ts'
import { sessionOfMany, sessionRoute } from './session-route.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { tokenRoutes } from './token-routes.ts'

interface AccountsOptions extends Pick<HostedSettings, 'secret' | 'url' | 'proxies'> {
  readonly records: Records
  readonly sendMail: SendMail
  /** ISO instant. */
  readonly now: () => string
}

/** Accounts over better-auth, on the database of the records. */
export function createAccounts(options: AccountsOptions): Accounts {
  const { records, secret, url, proxies, sendMail, now } = options
  const lockout = createLockout({ store: records.signIn, secret, now })
  const auth = createBetterAuth({ records, secret, url, sendMail, onReset: lockout.forget })
  const findAccount = findSignedIn({ records, auth })
  const context = {
    auth,
    ask: createAsk(records),
    records,
    lockout,
    findAccount: onlyIfMeant(records, findAccount)
  }
  return {
    url,
    proxies,
    findAccount,
    askForRecentSignIn: askForRecentSignIn({ records, auth, now }),
    routes: async (server) => {
      server.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store')
      })
      await server.register(sessionRoute, { readSession: sessionOfMany(context) })
      signInRoutes(server, context)
      passwordRoutes(server, context)
      passkeySignInRoutes(server, context)
      passkeyRoutes(server, context)
      tokenRoutes(server, context)
    }
  }
}

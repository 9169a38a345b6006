import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import type { Records } from '@charley/records'
import { betterAuth } from 'better-auth'
import type { FastifyRequest } from 'fastify'
import type { SendMail } from './send-mail.ts'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/** Seconds. */
const SESSION_LASTS = 30 * 86_400
const RESET_LINK_LASTS = 3600

export interface BetterAuthOptions {
  readonly records: Records
  readonly secret: string
  /** The address at which people reach Charley. */
  readonly url: string
  readonly sendMail: SendMail
  /** Somebody set a new password by a link. */
  readonly onReset: (email: string) => Promise<void>
}

export type BetterAuth = ReturnType<typeof createBetterAuth>

/** The library that keeps passwords, sessions and passkeys, on the same database as the records. */
export function createBetterAuth({ records, secret, url, sendMail, onReset }: BetterAuthOptions) {
  const isSecure = url.startsWith('https:')
  return betterAuth({
    appName: 'Charley',
    baseURL: url,
    secret,
    database: records.signIn.database,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    trustedOrigins: [url],
    ...TABLES,
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_LINK_LASTS,
      sendResetPassword: async ({ user, token }) => sendMail(resetMail(user.email, url, token)),
      onPasswordReset: ({ user }) => onReset(user.email)
    },
    databaseHooks: {
      user: {
        create: {
          // The account of the records comes first: the user is its row's child, and goes with it.
          before: async (user) => {
            const id = randomUUID()
            await records.openAccount(id)
            return { data: { ...user, id } }
          }
        }
      }
    },
    advanced: {
      cookiePrefix: 'charley',
      useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() }
    },
    plugins: [
      passkey({
        rpID: new URL(url).hostname,
        rpName: 'Charley',
        origin: url,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        schema: { passkey: { modelName: 'auth_passkey', fields: { userId: 'account' } } }
      })
    ]
  })
}

/** The records have an `account` of their own. */
const TABLES = {
  user: { modelName: 'auth_user' },
  session: {
    modelName: 'auth_session',
    fields: { userId: 'account' },
    expiresIn: SESSION_LASTS,
    cookieCache: { enabled: false }
  },
  account: { modelName: 'auth_credential', fields: { userId: 'account' } },
  verification: { modelName: 'auth_verification', storeIdentifier: 'hashed' }
} as const

/** Behind the `#`, which no server, proxy or log on the way gets to see. */
function resetMail(to: string, url: string, token: string) {
  return {
    to,
    subject: 'Charley: set a new password',
    text: [
      'Somebody, probably you, asked to set a new password for Charley.',
      `Open this within an hour: ${url}/account/new-password#${token}`,
      'If it was not you, do nothing: your password stays as it is.'
    ].join('\n\n')
  }
}

/** Of a request, the library sees the cookies only. */
export function headersFor({ headers }: FastifyRequest): Headers {
  return new Headers(headers.cookie === undefined ? {} : { cookie: headers.cookie })
}

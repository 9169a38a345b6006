import type { Records } from '@charley/records'
import type { FindAccount } from '../records/find-account.ts'
import type { Ask } from './ask.ts'
import type { BetterAuth } from './better-auth.ts'
import type { Lockout } from './lockout.ts'

/** What the routes of accounts work with. */
export interface AccountsContext {
  readonly auth: BetterAuth
  readonly ask: Ask
  readonly records: Records
  readonly lockout: Lockout
  readonly findAccount: FindAccount
}

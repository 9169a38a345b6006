import type { Collection } from './collections.ts'

/** Every table but `account` begins with the account, so that all of one account's rows can live on one shard. */
export type Tables = {
  readonly account: AccountRow
  readonly erased_account: ErasedAccountRow
  readonly document: DocumentRow
  readonly write_key: WriteKeyRow
  readonly api_token: ApiTokenRow
  readonly sign_in_attempt: SignInAttemptRow
} & { readonly [table in Collection]: RecordRow }

export interface AccountRow {
  readonly id: string
  readonly created_at: string
}

/** An account's name may be used again: the moment it was made tells the two apart. */
export interface ErasedAccountRow {
  readonly account: string
  /** When the account was made, as its row had it. */
  readonly created_at: string
  readonly erased_at: string
}

export interface RecordRow {
  readonly account: string
  readonly id: string
  /** 1 when made, one more with every change. */
  readonly version: number
  /** What the record is about: a day `2026-11-20` or an instant `2026-11-20T03:12:00.000Z`. */
  readonly moment: string
  /** JSON as it was sent. */
  readonly body: string
  readonly created_at: string
  readonly updated_at: string
}

export interface DocumentRow {
  readonly account: string
  readonly name: string
  readonly version: number
  readonly body: string
  readonly updated_at: string
}

/** A write that was done, so that the same one sent again does nothing and gets the same answer. */
export interface WriteKeyRow {
  readonly account: string
  readonly key: string
  /** Of the request: another request under the same key is refused. */
  readonly fingerprint: string
  readonly answer: string
  readonly created_at: string
}

/** What another program gets in with. */
export interface ApiTokenRow {
  readonly account: string
  readonly id: string
  readonly name: string
  /** JSON list. */
  readonly scopes: string
  /** Of the secret, which itself is not kept. */
  readonly digest: string
  readonly created_at: string
}

/** How often somebody tried to sign in; belongs to no account, since there may be none. */
export interface SignInAttemptRow {
  /** A digest of the name they gave. */
  readonly who: string
  readonly attempts: number
  readonly since: string
}

export type DatabaseKind = 'sqlite' | 'postgres'

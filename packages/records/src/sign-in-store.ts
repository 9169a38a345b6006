import { type Kysely, sql } from 'kysely'
import { asRecordsError } from './records-error.ts'
import type { DatabaseKind, Tables } from './tables.ts'

/** What is needed to sign people in, on the same database as their records. */
export interface SignInStore {
  /** For the library of accounts, which writes the `auth_` tables. */
  readonly database: { readonly db: Kysely<Tables>; readonly type: DatabaseKind }
  /** Counts one more attempt of `who`. */
  countAttempt(who: string, window: AttemptWindow): Promise<Attempts>
  forgetAttempts(who: string): Promise<void>
}

export interface AttemptWindow {
  /** ISO instant. */
  readonly now: string
  /** Counting that began before this ISO instant begins anew. */
  readonly after: string
}

export interface Attempts {
  readonly attempts: number
  /** ISO instant of the first of them. */
  readonly since: string
}

export function signInStore(db: Kysely<Tables>, kind: DatabaseKind): SignInStore {
  return {
    database: { db, type: kind },
    countAttempt: (who, window) => said(countAttempt(db, who, window)),
    forgetAttempts: (who) =>
      said(
        db
          .deleteFrom('sign_in_attempt')
          .where('who', '=', who)
          .execute()
          .then(() => undefined)
      )
  }
}

/** In one statement: of many attempts at once, each gets its own number. */
async function countAttempt(
  db: Kysely<Tables>,
  who: string,
  { now, after }: AttemptWindow
): Promise<Attempts> {
  const isOver = sql<boolean>`sign_in_attempt.since < ${after}`
  return db
    .insertInto('sign_in_attempt')
    .values({ who, attempts: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('who').doUpdateSet({
        attempts: sql<number>`case when ${isOver} then 1 else sign_in_attempt.attempts + 1 end`,
        since: sql<string>`case when ${isOver} then ${now} else sign_in_attempt.since end`
      })
    )
    .returning(['attempts', 'since'])
    .executeTakeFirstOrThrow()
}

async function said<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw asRecordsError(error)
  }
}

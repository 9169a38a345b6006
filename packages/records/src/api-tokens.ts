import type { InAccount } from './account-records.ts'
import { RecordsError } from './records-error.ts'

/** What another program gets in with; the secret itself is not kept, only its digest. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: string
}

export interface NewApiToken extends Pick<ApiToken, 'id' | 'name' | 'scopes'> {
  readonly digest: string
}

/** The tokens of one account; every statement is filtered by the account first. */
export interface ApiTokens {
  list(): Promise<readonly ApiToken[]>
  add(token: NewApiToken): Promise<ApiToken>
  /** The one with that id and digest; undefined where there is none. */
  find(id: string, digest: string): Promise<ApiToken | undefined>
  remove(id: string): Promise<void>
  removeAll(): Promise<void>
}

export function apiTokens({ trx, account, now }: InAccount): ApiTokens {
  const own = () =>
    trx
      .selectFrom('api_token')
      .select(['id', 'name', 'scopes', 'created_at'])
      .where('account', '=', account)
  const remove = () => trx.deleteFrom('api_token').where('account', '=', account)
  return {
    list: async () => (await own().orderBy('created_at').orderBy('id').execute()).map(toToken),
    add: async ({ id, name, scopes, digest }) => {
      const row = { id, name, scopes: JSON.stringify(scopes), created_at: now }
      await trx
        .insertInto('api_token')
        .values({ account, digest, ...row })
        .execute()
      return toToken(row)
    },
    find: async (id, digest) => {
      const row = await own().where('id', '=', id).where('digest', '=', digest).executeTakeFirst()
      return row && toToken(row)
    },
    remove: async (id) => {
      const { numDeletedRows } = await remove().where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw new RecordsError('records.not-found')
    },
    removeAll: async () => {
      await remove().execute()
    }
  }
}

interface Row {
  readonly id: string
  readonly name: string
  readonly scopes: string
  readonly created_at: string
}

function toToken({ id, name, scopes, created_at }: Row): ApiToken {
  return { id, name, scopes: JSON.parse(scopes), createdAt: created_at }
}

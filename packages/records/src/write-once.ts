import type { InAccount } from './account-records.ts'
import { RecordsError } from './records-error.ts'

export interface WriteKey {
  readonly key: string
  /** Of the request: the same key with another one is refused. */
  readonly fingerprint: string
}

/**
 * Work done once for a key; sent again it does nothing and gets the first answer. The key is written first: of two
 * requests at once, the second waits for the first and then finds its answer.
 */
export async function writeOnce<T>(
  inside: InAccount,
  { key, fingerprint }: WriteKey,
  work: () => Promise<T>
): Promise<T> {
  const { trx, account, now } = inside
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('write_key')
    .values({ account, key, fingerprint, answer: '', created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return firstAnswer(inside, { key, fingerprint })
  const answer = await work()
  await trx
    .updateTable('write_key')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('account', '=', account)
    .where('key', '=', key)
    .execute()
  return answer
}

async function firstAnswer<T>(
  { trx, account }: InAccount,
  { key, fingerprint }: WriteKey
): Promise<T> {
  const row = await trx
    .selectFrom('write_key')
    .select(['fingerprint', 'answer'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (row.fingerprint !== fingerprint) throw new RecordsError('records.key-reused')
  return JSON.parse(row.answer) as T
}

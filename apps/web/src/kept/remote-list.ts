import { type Answer, answerOf, type CharleyClient } from '@charley/client'
import type { Seen } from './kept-record.ts'

/** The lists of the API that a page keeps. */
export type ListPath =
  | '/v1/days'
  | '/v1/episodes'
  | '/v1/food-log'
  | '/v1/meals'
  | '/v1/plans/saved'
  | '/v1/answers'
  | '/v1/medicines'
  | '/v1/supplements'
  | '/v1/labs'

/** One kind of records as the server has it. */
export interface RemoteList {
  /** All of them, by id. */
  readonly list: () => Promise<Answer<ReadonlyMap<string, Seen>>>
  readonly read: (id: string) => Promise<Answer<Seen>>
  readonly create: (id: string, body: unknown, key: string) => Promise<Answer<Seen>>
  readonly change: (id: string, body: unknown, version: number) => Promise<Answer<Seen>>
  readonly remove: (id: string, version: number) => Promise<Answer<undefined>>
}

/** What all lists have in common; the types of the client tell each apart, and TypeScript sees no likeness. */
interface AnyList {
  GET(path: string, options: object): Promise<Outcome>
  POST(path: string, options: object): Promise<Outcome>
  PUT(path: string, options: object): Promise<Outcome>
  DELETE(path: string, options: object): Promise<Outcome>
}
type Outcome = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }

interface Item extends Readonly<Record<string, unknown>> {
  readonly version: number
}

interface Page {
  readonly items: readonly Item[]
  readonly next: string | null
}

const PAGE = 500

/**
 * @param account whose records are meant, as the session has it: those of somebody else who has signed in by now are
 * neither read nor written.
 */
export function remoteList(client: CharleyClient, path: ListPath, account: string): RemoteList {
  const { GET, POST, PUT, DELETE } = client as unknown as AnyList
  const named = path === '/v1/days' ? 'date' : 'id'
  const one = `${path}/{${named}}`
  const about = (id: string, headers: object = {}) => ({
    params: { path: { [named]: id } },
    headers: { 'charley-account': account, ...headers }
  })
  const toSeen = ({ version, [named]: _, ...body }: Item): Seen => ({ version, body })
  const asSeen = async (call: Promise<Outcome>) =>
    mapped(await answerOf(call), (data) => toSeen(data as Item))
  const listFrom = async (
    cursor: string | undefined
  ): Promise<Answer<ReadonlyMap<string, Seen>>> => {
    const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) }
    const options = { params: { query }, headers: { 'charley-account': account } }
    const page = await answerOf(GET(path, options))
    if (!page.ok) return page
    const { items, next } = page.data as Page
    const found = items.map((item) => [String(item[named]), toSeen(item)] as const)
    const rest = next === null ? undefined : await listFrom(next)
    if (rest?.ok === false) return rest
    return { ...page, data: new Map([...found, ...(rest?.data ?? [])]) }
  }
  const read = (id: string) => asSeen(GET(one, about(id)))
  return {
    list: () => listFrom(undefined),
    read,
    create: (id, body, key) =>
      path === '/v1/days'
        ? asSeen(PUT(one, { ...about(id), body }))
        : asSeen(
            POST(path, {
              body: { ...(body as object), id },
              headers: { 'charley-account': account, 'idempotency-key': key }
            })
          ),
    change: (id, body, version) =>
      asSeen(PUT(one, { ...about(id, { 'if-match': `"${version}"` }), body })),
    remove: async (id, version) =>
      mapped(
        await answerOf(DELETE(one, about(id, { 'if-match': `"${version}"` }))),
        () => undefined
      )
  }
}

function mapped<T, U>(answer: Answer<T>, to: (data: T) => U): Answer<U> {
  return answer.ok ? { ...answer, data: to(answer.data) } : answer
}

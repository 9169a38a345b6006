import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './generated/api.ts'

/** Each route by its method and path: `client.GET('/v1/episodes/{id}', { params: { path: { id } } })`. */
export type CharleyClient = Client<paths>

export interface ClientOptions {
  /** `https://charley.example.org`; in a page its own server, if left out. */
  readonly baseUrl?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/** Typed calls of Charley's REST API; `answerOf` makes a value of each outcome. */
export function createClient(options: ClientOptions = {}): CharleyClient {
  return createFetchClient<paths>(options)
}

import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './generated/api.ts'

/** Each route by its method and path: `client.GET('/v1/episodes/{id}', { params: { path: { id } } })`. */
export type CharleyClient<Path extends keyof paths = keyof paths> = Client<Pick<paths, Path>>

export interface ClientOptions {
  /** `https://charley.example.org`; in a page its own server, if left out. */
  readonly baseUrl?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/** Typed calls of Charley's REST API, all of it or the paths named; `answerOf` makes a value of each outcome. */
export function createClient<Path extends keyof paths = keyof paths>(
  options: ClientOptions = {}
): CharleyClient<Path> {
  return createFetchClient<Pick<paths, Path>>(options)
}

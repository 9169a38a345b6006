import fc from 'fast-check'
import { type HostedServer, signUp, type Visitor, visit } from '../accounts/accounts.test-data.ts'
import { arbitraryFor } from './arbitrary-for.ts'
import { type ApiDescription, type DescribedRoute, describedRoutes } from './described-routes.ts'
import { DIARY_FILES, HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile-values.ts'

export interface FuzzOptions {
  readonly requests: number
  readonly seed: number
}

export interface FuzzReport {
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<number, number>>
  /** How many routes were asked. */
  readonly routes: number
  /** What was answered with a fault, or was no proper problem, as `POST /v1/x 500: ...`. */
  readonly faults: readonly string[]
}

interface FuzzRequest {
  readonly route: DescribedRoute
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
  readonly who: 'person' | 'program' | 'guest'
}

/** These take a second of work each, by intent: passwords and passphrases. */
const SLOW = /^\/v1\/(auth\/(sign-up|sign-in|password)|export)$/
const SLOW_SHARE = 0.1

/** Asks every route of a server with what fits its schema, what nearly fits and what is hostile; the same for a seed. */
export async function fuzzRoutes(
  hosted: HostedServer,
  { requests, seed }: FuzzOptions
): Promise<FuzzReport> {
  const api = describedRoutes(hosted.server)
  const statuses: Record<number, number> = {}
  const faults: string[] = []
  const people = createPeople(hosted)
  const planned = fc.sample(anyRequest(api), { numRuns: requests, seed })
  const asked = new Set(planned.map(({ route }) => route))
  const missed = api.routes
    .filter((route) => !asked.has(route))
    .flatMap((route) => fc.sample(requestTo(route, api), { numRuns: 1, seed }))
  for (const request of [...planned, ...missed]) {
    const { route, url, headers, payload } = request
    const { visitor, authorization } = await people(request.who)
    const answer = await visitor.ask(route.method, url, {
      headers: { ...headers, ...authorization },
      ...(payload !== undefined && { payload })
    })
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    if (answer.status >= 500 || isNoProblem(answer)) {
      faults.push(`${route.method} ${url} ${answer.status}: ${JSON.stringify(request)}`)
    }
  }
  return { statuses, routes: asked.size + missed.length, faults }
}

function isNoProblem({ status, body }: { status: number; body: unknown }): boolean {
  return status >= 400 && !(typeof body === 'object' && body !== null && 'code' in body)
}

type Someone = { readonly visitor: Visitor; readonly authorization: { authorization?: string } }

/** Somebody with an account and a token of theirs; somebody new after that account was erased or signed out. */
function createPeople(hosted: HostedServer): (who: FuzzRequest['who']) => Promise<Someone> {
  let count = 0
  let person: Visitor | undefined
  let token = ''
  const renew = async () => {
    count += 1
    const visitor = await signUp(hosted, `fuzz-${count}@example.org`)
    const payload = { name: 'fuzz', scopes: ['read:records', 'write:records', 'read:export'] }
    token = (await visitor.ask('POST', '/v1/tokens', { payload })).body.token
    return visitor
  }
  return async (who) => {
    if (who === 'guest') return { visitor: visit(hosted), authorization: {} }
    const isIn = person && (await person.ask('GET', '/v1/session')).body.email !== null
    if (!isIn) person = await renew()
    // A new visitor for a new address: the limit of requests is not what is looked at here.
    const visitor = visit(hosted)
    if (who === 'program') return { visitor, authorization: { authorization: `Bearer ${token}` } }
    visitor.setCookies(person?.cookies() ?? '')
    return { visitor, authorization: {} }
  }
}

function anyRequest(api: ApiDescription): fc.Arbitrary<FuzzRequest> {
  const [slow, quick] = [
    api.routes.filter(({ path }) => SLOW.test(path)),
    api.routes.filter(({ path }) => !SLOW.test(path))
  ]
  const weighted = [
    { weight: SLOW_SHARE * slow.length, arbitrary: fc.constantFrom(...slow) },
    { weight: quick.length, arbitrary: fc.constantFrom(...quick) }
  ].map(({ weight, arbitrary }) => ({ weight: Math.ceil(weight), arbitrary }))
  return fc.oneof(...weighted).chain((route) => requestTo(route, api))
}

function requestTo(route: DescribedRoute, api: ApiDescription): fc.Arbitrary<FuzzRequest> {
  return fc.record({
    route: fc.constant(route),
    url: urlOf(route),
    headers: headersOf(route),
    ...(route.method !== 'GET' && { payload: payloadOf(route, api) }),
    who: fc.oneof(
      { weight: 6, arbitrary: fc.constant('person' as const) },
      { weight: 2, arbitrary: fc.constant('program' as const) },
      { weight: 1, arbitrary: fc.constant('guest' as const) }
    )
  })
}

const hostileText = fc.constantFrom(...HOSTILE_TEXTS)
const someText = fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 40 }))
const inAddress = fc.oneof(
  someText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.uuid(),
  fc.constant('2026-11-20'),
  fc.constant('%00'),
  fc.constant('%zz')
)

function urlOf({ path, query }: DescribedRoute): fc.Arbitrary<string> {
  const pieces = path.split(/\{[^}]+\}/)
  const filled = fc
    .array(inAddress, { minLength: pieces.length - 1, maxLength: pieces.length - 1 })
    .map((values) => pieces.map((piece, at) => `${piece}${values[at] ?? ''}`).join(''))
  const asked = fc.array(fc.tuple(fc.constantFrom(...query, 'unknown'), inAddress), {
    maxLength: 3
  })
  return fc
    .tuple(filled, asked)
    .map(([place, pairs]) =>
      pairs.length === 0 ? place : `${place}?${pairs.map((pair) => pair.join('=')).join('&')}`
    )
}

/** A header cannot hold these at all: the client itself refuses to send them. */
const headerText = someText.map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?'))

function headersOf({
  method,
  types
}: DescribedRoute): fc.Arbitrary<Readonly<Record<string, string>>> {
  const type = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('application/json', ...types) },
    { weight: 1, arbitrary: headerText }
  )
  const tag = fc.oneof(
    fc.nat(3).map((version) => `"${version}"`),
    headerText
  )
  return fc.record(
    {
      ...(method !== 'GET' && { 'content-type': type }),
      'if-match': tag,
      'idempotency-key': fc.oneof(fc.uuid(), headerText)
    },
    { requiredKeys: [] }
  ) as fc.Arbitrary<Readonly<Record<string, string>>>
}

function payloadOf(
  { body, types }: DescribedRoute,
  { schemas }: ApiDescription
): fc.Arbitrary<string> {
  const fitting = body ? arbitraryFor(body, schemas) : fc.jsonValue()
  const hostile = fc.constantFrom(...HOSTILE_VALUES)
  const nearly = fc
    .tuple(fitting, hostile, fc.nat(20))
    .map(([value, odd, at]) => spoil(value, odd, at))
  return fc.oneof(
    { weight: 5, arbitrary: fitting.map(toJson) },
    { weight: 4, arbitrary: nearly.map(toJson) },
    { weight: types.length > 1 ? 20 : 0, arbitrary: diaryFile },
    { weight: 1, arbitrary: hostile.map(toJson) },
    { weight: 1, arbitrary: someText }
  )
}

/** Files of other apps, whole, cut off and with odd cells. */
const diaryFile = fc
  .tuple(fc.constantFrom(...DIARY_FILES), someText, fc.nat(400))
  .map(([file, odd, end]) => file.replaceAll('?', () => odd).slice(0, end))

function toJson(value: unknown): string {
  return JSON.stringify(value)
}

/** One field of a value that fits, made odd. */
function spoil(value: unknown, odd: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null) return odd
  const names = Object.keys(value)
  const name = names[at % Math.max(1, names.length)]
  if (name === undefined) return { more: odd }
  const spoiled = at % 3 === 0 ? spoil(Reflect.get(value, name), odd, at + 1) : odd
  return Array.isArray(value) ? value.with(Number(name), spoiled) : { ...value, [name]: spoiled }
}

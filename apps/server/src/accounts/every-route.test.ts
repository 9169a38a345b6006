import { randomUUID } from 'node:crypto'
import { startPostgres, startSqlite, type TestDatabase } from '@charley/records/test-databases'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitraryFor } from '../fuzz/arbitrary-for.ts'
import {
  type ApiDescription,
  type DescribedRoute,
  describedRoutes
} from '../fuzz/described-routes.ts'
import {
  type HostedServer,
  signUp,
  startHosted,
  type Visitor,
  visit
} from './accounts.test-data.ts'
import { SCOPES, scopeFor } from './scopes.ts'

/** What anybody may ask: nothing of it is about an account. A new route is not among these until somebody says so. */
const FOR_GUESTS = [
  'POST /v1/assessments',
  'POST /v1/intake',
  'POST /v1/plans',
  'POST /v1/supplements/check',
  'GET /v1/foods',
  'GET /v1/foods/{id}',
  'GET /v1/reference-intakes',
  'GET /v1/knowledge',
  'GET /v1/library/{kind}/{id}',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /v1/session',
  'POST /v1/auth/sign-up',
  'POST /v1/auth/sign-in',
  'POST /v1/auth/sign-out',
  'POST /v1/auth/password-reset',
  'PUT /v1/auth/password-reset',
  'POST /v1/auth/passkey-sign-in/options',
  'POST /v1/auth/passkey-sign-in'
]

const fieldsIn = (value: unknown) => Object.keys(value ?? {}).length

/** Where any text fits. */
const MARKED = ['note', 'name', 'item', 'supplement', 'analyte']

const nameOf = ({ method, path }: DescribedRoute) => `${method} ${path}`

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('every route on %s', (_name, start) => {
  let database: TestDatabase
  let hosted: HostedServer
  let api: ApiDescription
  let own: readonly DescribedRoute[]

  beforeAll(async () => {
    database = await start()
    hosted = await startHosted(database.place)
    api = describedRoutes(hosted.server)
    own = api.routes.filter((route) => !FOR_GUESTS.includes(nameOf(route)))
  }, 60_000)

  afterAll(async () => {
    await hosted?.close()
    await database?.stop()
  })

  /** The fullest of a few: rules between fields, which a description cannot tell, want none missing. */
  const fittingBody = ({ body }: DescribedRoute) =>
    body &&
    fc
      .sample(arbitraryFor(body, api.schemas), { numRuns: 30, seed: 7 })
      .toSorted((one, other) => fieldsIn(other) - fieldsIn(one))[0]

  interface Sent {
    readonly id?: string
    readonly headers?: Readonly<Record<string, string>>
  }

  const send = (who: Visitor, route: DescribedRoute, { id = randomUUID(), headers }: Sent = {}) => {
    const payload = fittingBody(route)
    return who.ask(route.method, route.path.replace(/\{[^}]+\}/, encodeURIComponent(id)), {
      headers: {
        ...headers,
        'if-match': '"1"',
        ...(payload !== undefined && { 'content-type': 'application/json' })
      },
      ...(payload !== undefined && { payload: JSON.stringify(payload) })
    })
  }

  /** Somebody with something everywhere, under a mark that can be recognised. */
  const someoneWithRecords = async (email: string, mark: string) => {
    const who = await signUp(hosted, email)
    const ids: string[] = ['2026-11-20']
    for (const { path } of api.routes.filter(({ method, body }) => method === 'POST' && body)) {
      const route = own.find((each) => nameOf(each) === `GET ${path}/{id}`)
      if (route) ids.push(await addRecord(who, path, mark))
    }
    await who.ask('PUT', '/v1/days/2026-11-20', { payload: { note: mark } })
    await who.ask('PUT', '/v1/settings', { payload: { language: mark } })
    const payload = { name: mark, scopes: ['read:records'] }
    ids.push((await who.ask('POST', '/v1/tokens', { payload })).body.id)
    return { who, ids }
  }

  const addRecord = async (who: Visitor, path: string, mark: string) => {
    const route = api.routes.find((each) => nameOf(each) === `POST ${path}`)
    const body = { ...(fittingBody(route as DescribedRoute) as object), id: randomUUID() }
    const marked = Object.fromEntries(
      Object.entries(body).map(([field, value]) => [
        field,
        typeof value === 'string' && MARKED.includes(field) ? mark : value
      ])
    )
    const made = await who.ask('POST', path, { payload: marked })
    expect([path, made.status]).toEqual([path, 201])
    return String(made.body.id)
  }

  const everythingOf = async (who: Visitor) => [
    (await who.ask('GET', '/v1/export')).body,
    (await who.ask('GET', '/v1/tokens')).body,
    (await who.ask('GET', '/v1/auth/passkeys')).body,
    (await who.ask('GET', '/v1/session')).body
  ]

  it('is either for guests or asks who is there', async () => {
    const guest = visit(hosted)
    for (const route of own) {
      expect([nameOf(route), (await send(guest, route)).status]).toEqual([nameOf(route), 401])
    }
  })

  it('takes no forged token', async () => {
    const guest = visit(hosted)
    const forged = `charley_${randomUUID()}_${randomUUID()}_${'x'.repeat(43)}`
    for (const authorization of [`Bearer ${forged}`, 'Bearer x', 'Basic YTpi', 'Bearer ']) {
      for (const route of own) {
        const { status } = await send(guest, route, { headers: { authorization } })
        expect([nameOf(route), authorization, status]).toEqual([nameOf(route), authorization, 401])
      }
    }
  })

  it('shows, changes and deletes nothing of somebody else, whatever id is asked for', async () => {
    const mark = 'seen-only-by-anna'
    const anna = await someoneWithRecords('anna@example.org', mark)
    const before = await everythingOf(anna.who)
    expect(JSON.stringify(before)).toContain(mark)
    const bert = await someoneWithRecords('bert@example.org', 'of-bert')
    const erasing = (route: DescribedRoute) => Number(nameOf(route) === 'DELETE /v1/account')
    const leaving = (route: DescribedRoute) =>
      erasing(route) || Number(route.path.includes('/auth/'))
    for (const route of own.toSorted((a, b) => leaving(a) - leaving(b))) {
      for (const id of route.path.includes('{') ? anna.ids : ['']) {
        const { status, body } = await send(bert.who, route, { id })
        expect(`${nameOf(route)} ${status} ${JSON.stringify(body)}`).not.toContain(mark)
        expect(status).toBeLessThan(500)
      }
    }
    expect(await everythingOf(anna.who)).toEqual(before)
  }, 60_000)

  it('does nothing where somebody else is signed in than the page believes', async () => {
    const [shown, now] = [
      await signUp(hosted, 'emil@example.org'),
      await signUp(hosted, 'frida@example.org')
    ]
    const headers = { 'charley-account': (await shown.ask('GET', '/v1/session')).body.account }
    const before = await everythingOf(now)
    const leaving = api.routes.filter((route) => nameOf(route) === 'POST /v1/auth/sign-out')
    for (const route of [...own, ...leaving]) {
      const { status, body } = await send(now, route, { headers })
      expect([nameOf(route), status, body.code]).toEqual([nameOf(route), 409, 'account.other'])
    }
    expect(await everythingOf(now)).toEqual(before)
    expect((await shown.ask('GET', '/v1/tokens', { headers })).status).toBe(200)
  })

  it('lets a token do what its scope says and nothing else', async () => {
    const who = await signUp(hosted, 'carla@example.org')
    for (const scope of SCOPES) {
      const payload = { name: scope, scopes: [scope] }
      const { token } = (await who.ask('POST', '/v1/tokens', { payload })).body
      const headers = { authorization: `Bearer ${token}` }
      const program = visit(hosted)
      for (const route of own.filter(({ path }) => path !== '/v1/export')) {
        const { status, body } = await send(program, route, { headers })
        const isRefused = status === 403 && body.code === 'token.scope-missing'
        const mayDo = scopeFor(route.method, route.path) === scope
        expect([nameOf(route), scope, !isRefused]).toEqual([nameOf(route), scope, mayDo])
      }
    }
  }, 60_000)

  it('takes no write that a page of another site sends in somebody’s name', async () => {
    const who = await signUp(hosted, 'dora@example.org')
    const writing = own.filter(({ method }) => method !== 'GET')
    for (const route of [...writing, ...api.routes.filter(({ path }) => path.includes('/auth/'))]) {
      if (route.method === 'GET') continue
      for (const headers of FOREIGN) {
        const { status, body } = await send(who, route, { headers })
        expect([nameOf(route), status, body.code]).toEqual([
          nameOf(route),
          403,
          'request.origin-refused'
        ])
      }
    }
  })

  it('answers under its own names only', async () => {
    const who = visit(hosted)
    for (const route of api.routes) {
      const { status } = await send(who, route, { headers: { host: 'rebound.attacker.example' } })
      expect([nameOf(route), status]).toEqual([nameOf(route), 421])
    }
  })
})

const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://attacker.example' },
  { origin: 'https://charley.example.org.attacker.example' },
  { origin: 'http://charley.example.org' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }
]

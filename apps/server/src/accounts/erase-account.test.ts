import { startPostgres, startSqlite, type TestDatabase } from '@charley/records/test-databases'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type HostedServer, PASSWORD, signUp, startHosted, visit } from './accounts.test-data.ts'

const MINUTE = 60_000

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('erasing the account on %s', (_name, start) => {
  let database: TestDatabase
  /** Each test by itself, with a clock that it may move on. */
  let hosted: HostedServer

  beforeAll(async () => {
    database = await start()
  }, 60_000)
  beforeEach(async () => {
    hosted = await startHosted(database.place)
  })
  afterEach(() => hosted?.close())
  afterAll(() => database?.stop())

  const signIn = (email: string) =>
    visit(hosted).ask('POST', '/v1/auth/sign-in', { payload: { email, password: PASSWORD } })

  it('takes records, sessions, tokens and the way to sign in', async () => {
    const visitor = await signUp(hosted, 'anna@example.org')
    await visitor.ask('POST', '/v1/episodes', { payload: { at: '2026-11-20T03:12:00Z' } })
    expect((await visitor.ask('DELETE', '/v1/account')).status).toBe(204)
    expect((await visitor.ask('GET', '/v1/episodes')).status).toBe(401)
    expect((await signIn('anna@example.org')).status).toBe(401)
    const again = await signUp(hosted, 'anna@example.org')
    expect((await again.ask('GET', '/v1/episodes')).body.items).toEqual([])
  })

  it('asks whoever signed in longer ago than ten minutes to do so again, and erases nothing before', async () => {
    const visitor = await signUp(hosted, 'bert@example.org')
    hosted.wait(9 * MINUTE)
    await visitor.ask('POST', '/v1/episodes', { payload: { at: '2026-11-20T03:12:00Z' } })
    hosted.wait(2 * MINUTE)
    expect(await visitor.ask('DELETE', '/v1/account')).toMatchObject({
      status: 403,
      body: { code: 'account.sign-in-again' }
    })
    expect((await visitor.ask('GET', '/v1/episodes')).body.items).toHaveLength(1)
  })

  it('is for nobody with a token, whatever its scopes', async () => {
    const visitor = await signUp(hosted, 'carla@example.org')
    const payload = { name: 'a script', scopes: ['write:records', 'write:import'] }
    const { token } = (await visitor.ask('POST', '/v1/tokens', { payload })).body
    const headers = { authorization: `Bearer ${token}` }
    expect(await visit(hosted).ask('DELETE', '/v1/account', { headers })).toMatchObject({
      status: 403,
      body: { code: 'token.scope-missing' }
    })
    expect((await signIn('carla@example.org')).status).toBe(200)
  })
})

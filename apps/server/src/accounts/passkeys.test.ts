import { startPostgres, startSqlite, type TestDatabase } from '@charley/records/test-databases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostedServer, signUp, startHosted, URL_OF_IT, visit } from './accounts.test-data.ts'
import { createAuthenticator } from './soft-authenticator.test-data.ts'

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('a passkey on %s', (_name, start) => {
  let database: TestDatabase
  let hosted: HostedServer

  beforeAll(async () => {
    database = await start()
    hosted = await startHosted(database.place)
  }, 60_000)

  afterAll(async () => {
    await hosted?.close()
    await database?.stop()
  })

  const addPasskey = async (email: string, origin = URL_OF_IT) => {
    const person = await signUp(hosted, email)
    const phone = createAuthenticator(origin)
    const options = await person.ask('POST', '/v1/auth/passkeys/options')
    const payload = { credential: phone.register(options.body), name: 'my phone' }
    return { person, phone, answer: await person.ask('POST', '/v1/auth/passkeys', { payload }) }
  }

  const signIn = async (phone: ReturnType<typeof createAuthenticator>) => {
    const visitor = visit(hosted)
    const options = await visitor.ask('POST', '/v1/auth/passkey-sign-in/options')
    const payload = { credential: phone.signIn(options.body) }
    const answer = await visitor.ask('POST', '/v1/auth/passkey-sign-in', { payload })
    return { visitor, payload, answer }
  }

  it('that was added signs in without e-mail or password, each time with a new signature', async () => {
    const { person, phone, answer } = await addPasskey('anna@example.org')
    expect(answer.status).toBe(204)
    await person.ask('POST', '/v1/episodes', { payload: { at: '2026-11-20T03:12:00Z' } })
    const first = await signIn(phone)
    expect(first.answer).toMatchObject({ status: 200, body: { email: 'anna@example.org' } })
    expect((await first.visitor.ask('GET', '/v1/episodes')).body.items).toHaveLength(1)
    const { payload } = first
    expect(await first.visitor.ask('POST', '/v1/auth/passkey-sign-in', { payload })).toMatchObject({
      status: 400,
      body: { code: 'account.passkey-refused' }
    })
    expect((await signIn(phone)).answer.status).toBe(200)
  })

  it('that nobody added, or that was made for another site, is refused', async () => {
    const stranger = createAuthenticator(URL_OF_IT)
    const refused = { status: 400, body: { code: 'account.passkey-refused' } }
    expect((await signIn(stranger)).answer).toMatchObject(refused)
    const { answer } = await addPasskey('bert@example.org', 'https://charley.attacker.example')
    expect(answer).toMatchObject(refused)
  })

  it('is listed, removed by its owner alone, and signs in no more', async () => {
    const { person, phone } = await addPasskey('carla@example.org')
    const [listed] = (await person.ask('GET', '/v1/auth/passkeys')).body.items
    expect(listed?.name).toBe('my phone')
    const other = await signUp(hosted, 'dora@example.org')
    const url = `/v1/auth/passkeys/${listed?.id}`
    expect((await other.ask('DELETE', url)).status).toBe(404)
    expect((await signIn(phone)).answer.status).toBe(200)
    expect((await person.ask('DELETE', url)).status).toBe(204)
    expect((await signIn(phone)).answer.status).toBe(400)
  })
})

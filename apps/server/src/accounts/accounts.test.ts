import { startPostgres, startSqlite, type TestDatabase } from '@charley/records/test-databases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type HostedServer,
  PASSWORD,
  signUp,
  startHosted,
  URL_OF_IT,
  visit
} from './accounts.test-data.ts'

const EPISODE = { at: '2026-11-20T03:12:00Z' }
const NEW_PASSWORD = 'another horse battery'

let people = 0
function someone(): string {
  people += 1
  return `somebody-${people}@example.org`
}

describe.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])('accounts on %s', (name, start) => {
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

  const signIn = async (email: string, password = PASSWORD) => {
    const visitor = visit(hosted)
    const payload = { email, password }
    return { visitor, answer: await visitor.ask('POST', '/v1/auth/sign-in', { payload }) }
  }

  const linkIn = (text: string) => /#(\S+)/.exec(text)?.[1]

  it('whoever signs up is signed in, and finds their records again on another device', async () => {
    const email = someone()
    const first = await signUp(hosted, email)
    await first.ask('POST', '/v1/episodes', { payload: EPISODE })
    const { visitor, answer } = await signIn(email.toUpperCase())
    expect(answer).toMatchObject({ status: 200, body: { mode: 'hosted', email } })
    expect((await visitor.ask('GET', '/v1/episodes')).body.items).toHaveLength(1)
    expect((await visitor.ask('GET', '/v1/session')).body.email).toBe(email)
  })

  it('a guest gets a check, and of the records nothing', async () => {
    const guest = visit(hosted)
    const nobody = { mode: 'hosted', email: null, account: null }
    expect((await guest.ask('GET', '/v1/session')).body).toEqual(nobody)
    const payload = { profile: { ageYears: 68, sex: 'female' } }
    expect((await guest.ask('POST', '/v1/assessments', { payload })).status).toBe(200)
    expect(guest.cookies()).toBe('')
    expect(await guest.ask('POST', '/v1/episodes', { payload: EPISODE })).toMatchObject({
      status: 401,
      body: { code: 'account.sign-in-needed' }
    })
  })

  it('the session is a cookie that scripts, other sites and plain http never get', async () => {
    const payload = { email: someone(), password: PASSWORD }
    const { headers } = await visit(hosted).ask('POST', '/v1/auth/sign-up', { payload })
    expect([headers['set-cookie']].flat().join()).toMatch(
      /^__Secure-charley\.session_token=.*HttpOnly; Secure; SameSite=Strict/
    )
  })

  it('a session that somebody else put into the browser is not taken over at sign-in', async () => {
    const email = someone()
    await signUp(hosted, email)
    const attacker = await signUp(hosted, someone())
    const victim = visit(hosted)
    victim.setCookies(attacker.cookies())
    const payload = { email, password: PASSWORD }
    await victim.ask('POST', '/v1/auth/sign-in', { payload })
    expect(victim.cookies()).not.toBe(attacker.cookies())
    expect((await attacker.ask('GET', '/v1/session')).body.email).not.toBe(email)
    const forged = visit(hosted)
    forged.setCookies('__Secure-charley.session_token=chosen-by-me.AAAA')
    expect((await forged.ask('GET', '/v1/episodes')).status).toBe(401)
  })

  it('the same e-mail has one account, whatever its letters', async () => {
    const email = someone()
    await signUp(hosted, email)
    const payload = { email: email.toUpperCase(), password: NEW_PASSWORD }
    expect(await visit(hosted).ask('POST', '/v1/auth/sign-up', { payload })).toMatchObject({
      status: 409,
      body: { code: 'account.exists' }
    })
    expect((await signIn(email)).answer.status).toBe(200)
  })

  it('a short password is refused at sign-up, with its place', async () => {
    const payload = { email: someone(), password: 'short' }
    const { status, body } = await visit(hosted).ask('POST', '/v1/auth/sign-up', { payload })
    expect([status, body.issues[0]?.path]).toEqual([400, 'password'])
  })

  it('signing out ends the session for whoever copied its cookie too', async () => {
    const visitor = await signUp(hosted, someone())
    const copied = visit(hosted)
    copied.setCookies(visitor.cookies())
    expect((await visitor.ask('POST', '/v1/auth/sign-out')).status).toBe(204)
    expect(visitor.cookies()).toBe('')
    expect((await copied.ask('GET', '/v1/episodes')).status).toBe(401)
  })

  it('signing out everywhere ends every session and every token', async () => {
    const email = someone()
    const here = await signUp(hosted, email)
    const { visitor: there } = await signIn(email)
    const payload = { name: 'a script', scopes: ['read:records'] }
    const { body } = await here.ask('POST', '/v1/tokens', { payload })
    const headers = { authorization: `Bearer ${body.token}` }
    expect((await here.ask('POST', '/v1/auth/sign-out-everywhere')).status).toBe(204)
    expect((await here.ask('GET', '/v1/episodes')).status).toBe(401)
    expect((await there.ask('GET', '/v1/episodes')).status).toBe(401)
    expect((await visit(hosted).ask('GET', '/v1/episodes', { headers })).status).toBe(401)
    expect((await signIn(email)).answer.status).toBe(200)
  })

  it('changing the password needs the old one, and signs every other device out', async () => {
    const email = someone()
    const here = await signUp(hosted, email)
    const { visitor: there } = await signIn(email)
    const change = (password: string) =>
      here.ask('POST', '/v1/auth/password', { payload: { password, newPassword: NEW_PASSWORD } })
    expect(await change('not my password')).toMatchObject({
      status: 401,
      body: { code: 'account.credentials-wrong' }
    })
    expect((await change(PASSWORD)).status).toBe(204)
    expect((await here.ask('GET', '/v1/episodes')).status).toBe(200)
    expect((await there.ask('GET', '/v1/episodes')).status).toBe(401)
    expect((await signIn(email)).answer.status).toBe(401)
    expect((await signIn(email, NEW_PASSWORD)).answer.status).toBe(200)
  })

  it('a forgotten password is set anew by a link that works once', async () => {
    const email = someone()
    const there = await signUp(hosted, email)
    const guest = visit(hosted)
    const asked = await guest.ask('POST', '/v1/auth/password-reset', { payload: { email } })
    expect(asked.status).toBe(202)
    const mail = hosted.mails.at(-1)
    expect(mail?.to).toBe(email)
    expect(mail?.text).toContain(`${URL_OF_IT}/account/new-password#`)
    const payload = { token: linkIn(mail?.text ?? ''), newPassword: NEW_PASSWORD }
    expect((await guest.ask('PUT', '/v1/auth/password-reset', { payload })).status).toBe(204)
    expect(await guest.ask('PUT', '/v1/auth/password-reset', { payload })).toMatchObject({
      status: 400,
      body: { code: 'account.link-invalid' }
    })
    expect((await there.ask('GET', '/v1/episodes')).status).toBe(401)
    expect((await signIn(email, NEW_PASSWORD)).answer.status).toBe(200)
  })

  it('who asks for a link or signs in never learns whether there is such an account', async () => {
    const mails = hosted.mails.length
    const guest = visit(hosted)
    const email = 'nobody-at-all@example.org'
    const asked = await guest.ask('POST', '/v1/auth/password-reset', { payload: { email } })
    expect([asked.status, asked.body, hosted.mails.length]).toEqual([202, '', mails])
    const known = someone()
    await signUp(hosted, known)
    const [wrong, none] = [await signIn(known, 'wrong one here'), await signIn(email)]
    expect(none.answer.body).toEqual(wrong.answer.body)
  })

  it('ten wrong passwords close an e-mail for a quarter of an hour, also to many addresses at once', async () => {
    const email = someone()
    await signUp(hosted, email)
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_each, guess) => signIn(email, `guess number ${guess}`))
    )
    const codes = guesses.map(({ answer }) => answer.body.code).toSorted()
    expect(codes).toEqual([
      ...Array(10).fill('account.credentials-wrong'),
      ...Array(4).fill('account.locked')
    ])
    const { answer } = await signIn(email)
    expect(answer).toMatchObject({ status: 429, body: { code: 'account.locked' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800)
    hosted.wait(15 * 60_000 + 1000)
    expect((await signIn(email)).answer.status).toBe(200)
  })

  it('an e-mail without an account is closed just the same, so the lock tells nothing', async () => {
    const email = 'ghost@example.org'
    for (let guess = 0; guess < 10; guess++) await signIn(email, `guess number ${guess}`)
    expect((await signIn(email)).answer.body.code).toBe('account.locked')
  })

  it('one address that tries many e-mails is slowed down', async () => {
    const visitor = visit(hosted)
    const statuses: number[] = []
    for (let guess = 0; guess < 21; guess++) {
      const payload = { email: `list-${guess}@example.org`, password: PASSWORD }
      statuses.push((await visitor.ask('POST', '/v1/auth/sign-in', { payload })).status)
    }
    expect(statuses).toEqual([...Array(20).fill(401), 429])
  })

  it('a token is shown once, does what its scopes say, and ends when revoked', async () => {
    const visitor = await signUp(hosted, someone())
    const payload = { name: 'my spreadsheet', scopes: ['read:records'] }
    const { status, body } = await visitor.ask('POST', '/v1/tokens', { payload })
    expect(status).toBe(201)
    const { token, ...rest } = body
    const listed = await visitor.ask('GET', '/v1/tokens')
    expect(listed.body.items).toEqual([rest])
    expect(JSON.stringify(listed.body)).not.toContain(token.slice(-43))
    const program = visit(hosted)
    const headers = { authorization: `Bearer ${token}` }
    expect((await program.ask('GET', '/v1/episodes', { headers })).status).toBe(200)
    expect(await program.ask('POST', '/v1/episodes', { headers, payload: EPISODE })).toMatchObject({
      status: 403,
      body: { code: 'token.scope-missing' }
    })
    expect((await visitor.ask('DELETE', `/v1/tokens/${body.id}`)).status).toBe(204)
    expect(await program.ask('GET', '/v1/episodes', { headers })).toMatchObject({
      status: 401,
      body: { code: 'token.invalid' }
    })
  })

  it.runIf(name === 'PostgreSQL')(
    'a database that went away is said as such, and used again when it is back',
    async () => {
      const email = someone()
      const visitor = await signUp(hosted, email)
      await database.server?.stop()
      const away = { status: 503, body: { code: 'records.unavailable' } }
      expect(await visitor.ask('GET', '/v1/episodes')).toMatchObject(away)
      expect(await visitor.ask('GET', '/v1/session')).toMatchObject(away)
      expect((await signIn(email)).answer).toMatchObject(away)
      const payload = { email: someone(), password: PASSWORD }
      expect(await visit(hosted).ask('POST', '/v1/auth/sign-up', { payload })).toMatchObject(away)
      await database.server?.start()
      expect((await visitor.ask('GET', '/v1/episodes')).status).toBe(200)
    }
  )
})

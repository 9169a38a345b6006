import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'

const MAIN = resolve(import.meta.dirname, 'main.ts')
const running: ChildProcess[] = []
const folders: string[] = []
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit')
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-main-'))
  folders.push(folder)
  return folder
}

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, CHARLEY_DATA: newFolder(), ...env }
  })
  running.push(child)
  return child
}

/** Waits for the line that says where it is. */
async function addressOf(child: ReturnType<typeof start>): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += chunk
    const address = /^Charley is at (http:\/\/\S+)$/m.exec(said)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`The server ended, having said: ${said}`)
}

test('it says where it is, answers there, and ends quietly when told to', async () => {
  const child = start({ PORT: '0' })
  const address = await addressOf(child)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

test('a body of 10 MB sent over a real connection is answered, not cut off', async () => {
  const address = await addressOf(start({ PORT: '0' }))
  const response = await fetch(`${address}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"profile":{},"x":"${'x'.repeat(10_000_000)}"}`
  })
  expect([response.status, (await response.json()).code]).toEqual([413, 'body.too-large'])
})

test('the log tells the route and the outcome, never what was asked or answered', async () => {
  const child = start({ PORT: '0', LOG_LEVEL: 'debug' })
  const log = text(child.stderr)
  const address = await addressOf(child)
  const body = JSON.stringify({ profile: {}, answers: { secret_item: 'yes' } })
  const headers = { 'content-type': 'application/json' }
  await fetch(`${address}/v1/assessments?illness=secret`, { method: 'POST', headers, body })
  await fetch(`${address}/v1/library/contributor/secret`)
  await fetch(`${address}/secret/page`)
  child.kill('SIGTERM')
  const lines = (await log).trim().split('\n')
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered')
  expect(answered.map(({ method, route, status }) => [method, route, status])).toEqual(
    expect.arrayContaining([
      ['POST', '/v1/assessments', 400],
      ['GET', '/v1/library/:kind/:id', 404]
    ])
  )
  expect(lines.join('\n')).not.toContain('secret')
})

test('a port that is taken is said plainly, with what to do', async () => {
  const { port } = new URL(await addressOf(start({ PORT: '0' })))
  const second = start({ PORT: port })
  const complaint = await text(second.stderr)
  expect(complaint).toContain(`Port ${port} on 127.0.0.1 is taken`)
  expect(complaint).toContain('npm start')
  expect(second.exitCode ?? (await once(second, 'exit'))[0]).toBe(1)
})

test('what one person kept is there again after the next start', async () => {
  const CHARLEY_DATA = join(newFolder(), 'not', 'there', 'yet')
  const first = start({ PORT: '0', CHARLEY_DATA })
  const made = await fetch(`${await addressOf(first)}/v1/episodes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ at: '2026-11-20T03:12:00Z' })
  })
  expect(made.status).toBe(201)
  first.kill('SIGTERM')
  await once(first, 'exit')
  const address = await addressOf(start({ PORT: '0', CHARLEY_DATA }))
  const { items } = await (await fetch(`${address}/v1/episodes`)).json()
  expect(items).toEqual([await made.json()])
})

test('a daily backup is made at the start, and erasing everything leaves one free to begin again', async () => {
  const CHARLEY_DATA = newFolder()
  const address = await addressOf(start({ PORT: '0', CHARLEY_DATA }))
  const backups = () =>
    existsSync(join(CHARLEY_DATA, 'backups')) ? readdirSync(join(CHARLEY_DATA, 'backups')) : []
  await expect
    .poll(() => backups().filter((name) => name.endsWith('.backup')), { timeout: 10_000 })
    .toEqual([expect.stringMatching(/^charley-\d{4}-\d{2}-\d{2}\.backup$/)])
  const tap = () =>
    fetch(`${address}/v1/episodes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"at":"2026-11-20T03:12:00Z"}'
    })
  expect((await tap()).status).toBe(201)
  expect((await fetch(`${address}/v1/account`, { method: 'DELETE' })).status).toBe(204)
  expect((await (await fetch(`${address}/v1/episodes`)).json()).items).toEqual([])
  expect((await tap()).status).toBe(201)
})

test('a second Charley on the same records is refused with what to do', async () => {
  const CHARLEY_DATA = newFolder()
  await addressOf(start({ PORT: '0', CHARLEY_DATA }))
  const second = start({ PORT: '0', CHARLEY_DATA })
  expect(await text(second.stderr)).toContain('in use by another Charley')
  expect(second.exitCode ?? (await once(second, 'exit'))[0]).toBe(1)
})

test('records that are damaged are left as they are, and that is said', async () => {
  const CHARLEY_DATA = newFolder()
  writeFileSync(join(CHARLEY_DATA, 'charley.sqlite'), 'not a database at all, but long enough')
  const child = start({ PORT: '0', CHARLEY_DATA })
  const complaint = await text(child.stderr)
  expect(complaint).toContain('is damaged')
  expect(complaint).not.toContain('    at ')
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
})

test('without accounts nobody else may reach it', async () => {
  const child = start({ PORT: '0', HOST: '0.0.0.0' })
  expect(await text(child.stderr)).toContain('CHARLEY_MODE=hosted')
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
})

test('for many it starts with accounts, and prints a link for whoever forgot a password', async () => {
  const child = start({
    PORT: '0',
    CHARLEY_MODE: 'hosted',
    CHARLEY_URL: 'http://localhost:4170',
    CHARLEY_SECRET: 'something that is long enough to be one'
  })
  const address = await addressOf(child)
  const ask = (path: string, body: object) =>
    fetch(`${address}/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body)
    })
  const email = 'anna@example.org'
  expect((await fetch(`${address}/v1/episodes`)).status).toBe(401)
  expect((await ask('sign-up', { email, password: 'correct horse battery' })).status).toBe(201)
  expect((await ask('password-reset', { email })).status).toBe(202)
  child.kill('SIGTERM')
  const said = await text(child.stdout)
  expect(said).toContain(`pass this on to ${email}`)
  expect(said).toContain('http://localhost:4170/account/new-password#')
})

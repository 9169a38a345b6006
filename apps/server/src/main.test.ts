import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'

const MAIN = resolve(import.meta.dirname, 'main.ts')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...env } })
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

import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { answerOf } from './answer-of.ts'
import { createClient } from './create-client.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function sessionFrom(answer: (response: ServerResponse) => void) {
  const started = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1')
  server = started
  await new Promise((resolve) => started.once('listening', resolve))
  const { port } = started.address() as AddressInfo
  return answerOf(createClient({ baseUrl: `http://127.0.0.1:${port}` }).GET('/v1/session'))
}

test('what the server says of a problem is a value with its code', async () => {
  const problem = { code: 'records.full', status: 503, title: 'No room left', issues: [] }
  const answer = await sessionFrom((response) =>
    response
      .writeHead(503, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify(problem))
  )
  expect(answer).toMatchObject({ ok: false, problem: { code: 'records.full', status: 503 } })
})

test.each([
  { who: 'a proxy with an error page', status: 502, body: '<h1>Oh</h1>', code: 'unreadable' },
  { who: 'a hotel asking for a room number', status: 200, body: '<h1>Hi</h1>', code: 'no-answer' },
  { who: 'somebody who says nothing', status: 200, body: '', code: 'unreadable' }
])('$who is not taken for Charley', async ({ status, body, code }) => {
  const answer = await sessionFrom((response) => response.writeHead(status).end(body))
  expect(answer).toMatchObject({ ok: false, problem: { code: `client.${code}` } })
})

test('a connection that breaks is no answer, and nothing is thrown', async () => {
  const answer = await sessionFrom((response) => response.destroy())
  expect(answer).toMatchObject({ ok: false, problem: { code: 'client.no-answer', status: 0 } })
})

test.each([202, 204])('an answer of %i has nothing in it, and is one', async (status) => {
  const answer = await sessionFrom((response) => response.writeHead(status).end())
  expect(answer).toMatchObject({ ok: true })
})

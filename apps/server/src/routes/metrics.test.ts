import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
afterEach(() => server.close())

const ask = (headers: Readonly<Record<string, string>> = {}, remoteAddress = '127.0.0.1') =>
  server.inject({ url: '/metrics', headers, remoteAddress })

test('requests are counted by route and outcome, never by what they asked for', async () => {
  server = await createServer()
  await server.inject('/v1/library/contributor/secret')
  await server.inject('/v1/library/contributor/other')
  await server.inject('/healthz')
  const { statusCode, headers, body } = await ask()
  expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('0.0.4')])
  const route = 'method="GET",route="/v1/library/:kind/:id"'
  expect(body).toContain(`charley_requests_total{${route},status="404"} 2\n`)
  expect(body).toContain(`charley_request_duration_seconds_count{${route}} 2\n`)
  expect(body).toContain(`charley_request_duration_seconds_bucket{${route},le="+Inf"} 2\n`)
  expect(body).toContain('route="/healthz",status="200"} 1\n')
  expect(body).not.toContain('secret')
  const lines = body.trimEnd().split('\n')
  expect(lines.filter((line) => !/^(# .+|[a-z_]+(\{[^{}]+\})? [0-9.e+-]+)$/.test(line))).toEqual([])
})

test('without a token only this machine is told, and not through a proxy on it', async () => {
  server = await createServer({ host: '0.0.0.0' })
  expect((await ask()).statusCode).toBe(200)
  expect((await ask({}, '192.0.2.7')).statusCode).toBe(404)
  expect((await ask({ 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404)
})

test('with a token whoever shows it is told, and nobody else', async () => {
  server = await createServer({ host: '0.0.0.0', metricsToken: 'a long enough token' })
  const bearer = (token: string) => ask({ authorization: `Bearer ${token}` }, '192.0.2.7')
  expect((await bearer('a long enough token')).statusCode).toBe(200)
  expect((await bearer('another long token!')).statusCode).toBe(404)
  expect((await ask()).statusCode).toBe(404)
})

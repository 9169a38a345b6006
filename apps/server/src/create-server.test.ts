import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from './create-server.ts'

const PAGE = '<!doctype html><title>Charley</title>'
const VISIT = { accept: 'text/html,application/xhtml+xml' }

function builtWebApp(): string {
  const root = mkdtempSync(join(tmpdir(), 'charley-web-'))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'assets/main-abc123.js'), 'export {}')
  return root
}

let server: FastifyInstance
let unbuilt: FastifyInstance
beforeAll(async () => {
  server = await createServer({ webRoot: builtWebApp() })
  unbuilt = await createServer({ webRoot: 'no-such-folder' })
})
afterAll(() => Promise.all([server.close(), unbuilt.close()]))

describe('the web app', () => {
  test('opens at any of its addresses, and is asked for again each time', async () => {
    for (const url of ['/', '/check', '/library/medicine/omeprazole?from=result']) {
      const response = await server.inject({ url, headers: VISIT })
      expect([response.statusCode, response.body], url).toEqual([200, PAGE])
      expect(response.headers['cache-control'], url).toBe('no-cache')
    }
  })

  test('keeps files with a hash in their name for ever', async () => {
    const response = await server.inject('/assets/main-abc123.js')
    expect(response.headers['cache-control']).toContain('immutable')
    expect(response.headers['content-type']).toContain('javascript')
  })

  test('a missing file or address of the API is not answered with a page', async () => {
    for (const url of ['/assets/gone.js', '/v1/nothing', '/v1/library/medicine/nothing']) {
      const response = await server.inject({ url, headers: VISIT })
      expect(response.statusCode, url).toBe(404)
      expect(response.headers['content-type'], url).toContain('application/problem+json')
    }
  })

  test('no file outside its folder can be had', async () => {
    for (const url of ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/package.json']) {
      expect((await server.inject({ url })).statusCode, url).toBeGreaterThanOrEqual(400)
    }
  })

  test('says how to build it where it has not been built; the rest works', async () => {
    const response = await unbuilt.inject({ url: '/', headers: VISIT })
    expect(response.statusCode).toBe(503)
    expect(response.json()).toMatchObject({ code: 'web.not-built' })
    expect(response.body).toContain('npm run build')
    expect((await unbuilt.inject('/readyz')).json()).toMatchObject({ status: 'ready', web: false })
  })
})

describe('every answer', () => {
  test('forbids inline code and anything from elsewhere', async () => {
    for (const url of ['/', '/v1/knowledge', '/nothing']) {
      const policy = (await server.inject(url)).headers['content-security-policy']
      expect(policy, url).toContain("default-src 'none'")
      expect(policy, url).toContain("script-src 'self'")
      // WebAssembly of our own may run, for the solver; text may not become code.
      expect(policy, url).not.toContain("'unsafe")
      expect(policy, url).not.toContain('http')
    }
  })

  test('does not say what the server is made with', async () => {
    const { headers } = await server.inject('/')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })
})

describe('a request', () => {
  test('under a foreign host name is refused on a loopback address', async () => {
    for (const host of ['evil.example', 'evil.example:4170', '127.0.0.1.evil.example']) {
      const response = await server.inject({ url: '/v1/knowledge', headers: { host } })
      expect([response.statusCode, response.json().code], host).toEqual([421, 'host.refused'])
    }
    for (const host of ['localhost:4170', '127.0.0.1', '[::1]:4170', 'LOCALHOST']) {
      const response = await server.inject({ url: '/v1/knowledge', headers: { host } })
      expect(response.statusCode, host).toBe(200)
    }
  })

  test('under any host name is answered where the server is meant for others too', async () => {
    const open = await createServer({ host: '0.0.0.0', webRoot: 'no-such-folder' })
    const headers = { host: 'charley.clinic.example' }
    expect((await open.inject({ url: '/v1/knowledge', headers })).statusCode).toBe(200)
    await open.close()
  })

  test('with the wrong method is told the right one', async () => {
    const response = await server.inject('/v1/assessments')
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
  })

  test('to an address that cannot be decoded gets a problem', async () => {
    const response = await server.inject('/v1/%zz')
    expect([response.statusCode, response.json().code]).toEqual([400, 'url.invalid'])
  })
})

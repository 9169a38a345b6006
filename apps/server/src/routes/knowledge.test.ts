import { loadLibrary } from '@charley/knowledge'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knowledgeSchema } from '../contract/knowledge-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

test('every page that the list names can be opened', async () => {
  const list = knowledgeSchema.parse((await server.inject('/v1/knowledge')).json())
  for (const [kind, pages] of Object.entries(list.kinds)) {
    expect(pages.length, kind).toBe(list.counts[kind])
    for (const { id } of pages) {
      const page = await server.inject(`/v1/library/${kind}/${encodeURIComponent(id)}`)
      expect([page.statusCode, page.json().id], `${kind}/${id}`).toEqual([200, id])
    }
  }
})

test('the list says which knowledge it is of', async () => {
  const { revision } = (await server.inject('/v1/knowledge')).json()
  expect(revision).toBe((await loadLibrary()).revision)
})

test('a page that is not there is a problem, also under the names every object has', async () => {
  const addresses = ['contributor/nope', 'nope/x', '__proto__/id', 'source/constructor']
  for (const address of addresses) {
    const response = await server.inject(`/v1/library/${address}`)
    expect([response.statusCode, response.json().code], address).toEqual([
      404,
      'library.unknown-page'
    ])
  }
})

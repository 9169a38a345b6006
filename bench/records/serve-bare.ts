import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// Of the server's own packages: the bench has none of its own.
const require = createRequire(resolve(import.meta.dirname, '../../apps/server/package.json'))
const { default: Fastify } = require('fastify') as typeof import('fastify')

const text = process.argv[2] ?? '{}'
const answer: unknown = JSON.parse(text)
const server = Fastify()
server.get('/object', async () => answer)
server.get('/text', async (_request, reply) => reply.type('application/json').send(text))
await server.listen({ port: 0 })
process.stdout.write(`${server.addresses()[0]?.port}\n`)

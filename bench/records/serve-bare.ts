import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// Of the server's own packages: the bench has none of its own.
const require = createRequire(resolve(import.meta.dirname, '../../apps/server/package.json'))
const { default: Fastify } = require('fastify') as typeof import('fastify')

const answer: unknown = JSON.parse(process.argv[2] ?? '{}')
const server = Fastify()
server.get('/', async () => answer)
await server.listen({ port: 0 })
process.stdout.write(`${server.addresses()[0]?.port}\n`)

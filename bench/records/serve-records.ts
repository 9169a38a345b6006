import { openRecords, type Place } from '@charley/records'
import { createServer } from '../../apps/server/src/create-server.ts'

/** A server over the records alone: who asks says which account it is. For benches, never for people. */
const place = JSON.parse(process.argv[2] ?? '') as Place
const now = () => new Date().toISOString()
const records = await openRecords(place, { now, alone: true })
await records.openAccount('me')
const server = await createServer({
  records: {
    records,
    now,
    findAccount: async ({ headers }) => String(headers['x-account'] ?? 'me')
  },
  webRoot: 'no-web-app'
})
await server.listen({ port: 0 })
process.stdout.write(`${server.addresses()[0]?.port}\n`)

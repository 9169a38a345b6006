import type { AccountContent } from '@charley/records'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemsFor } from '../contract/problem-responses.ts'
import { EXPORT_FORMAT, exportSchema, lockSchema } from '../contract/records/export-contract.ts'
import type { RecordsContext } from './collection-routes.ts'
import { lockWithPassphrase } from './passphrase-lock.ts'
import { readRecord } from './read-record.ts'

const LOCKED = {
  description: 'A file of the age format, as text: any program of that format opens it',
  content: { 'text/plain': { schema: z.string() } }
}

/** All that is kept for a person as one file, plain or under a passphrase. */
export function exportRoutes(
  server: FastifyInstance,
  { records, findAccount }: RecordsContext
): void {
  const exportFor = async (request: FastifyRequest) =>
    toFile(await records.exportAccount(await findAccount(request)))
  server.get('/v1/export', {
    schema: {
      operationId: 'exportEverything',
      summary: 'Everything as one file',
      tags: ['records'],
      response: { 200: exportSchema, ...problemsFor([401, 403, 503]) }
    },
    handler: async (request, reply) => {
      const file = await exportFor(request)
      return asDownload(reply, 'charley-export.json').type('application/json').send(file)
    }
  })
  server.post('/v1/export', {
    schema: {
      operationId: 'exportLocked',
      summary: 'Everything as one file that only the passphrase opens',
      tags: ['records'],
      body: lockSchema,
      response: { 200: LOCKED, ...problemsFor([400, 401, 403, 413, 415, 503]) }
    },
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request, reply) => {
      const { passphrase } = readRecord(lockSchema, request.body)
      const locked = await lockWithPassphrase(await exportFor(request), passphrase)
      return asDownload(reply, 'charley-export.json.age').type('text/plain').send(locked)
    }
  })
}

/** No time of the export and nothing else from outside: the same content gives the same bytes. */
function toFile(content: AccountContent): string {
  return JSON.stringify({ format: EXPORT_FORMAT, ...content })
}

function asDownload(reply: FastifyReply, name: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${name}"`)
}

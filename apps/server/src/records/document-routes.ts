import type { DocumentName } from '@charley/records'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemsFor } from '../contract/problem-responses.ts'
import type { RecordsContext } from './collection-routes.ts'
import { etagOf, versionWanted } from './preconditions.ts'
import { readRecord } from './read-record.ts'

export interface DocumentContract {
  readonly document: DocumentName
  readonly name: string
  readonly summary: string
  readonly schema: z.ZodObject
}

/** What there is one of: read it (version 0 and empty where nothing was kept yet), write it on the version seen. */
export function documentRoutes(
  server: FastifyInstance,
  { document, name, summary, schema }: DocumentContract,
  { records, findAccount }: RecordsContext
): void {
  const url = `/v1/${document}`
  const answered = z.strictObject({ version: z.int(), [document]: schema })
  server.get(url, {
    schema: {
      operationId: `read${name}`,
      summary,
      tags: ['records'],
      response: { 200: answered, ...problemsFor([401, 403, 503]) }
    },
    handler: async (request, reply) => {
      const account = await findAccount(request)
      const kept = await records.within(account, (own) => own.readDocument(document))
      const { version, body } = kept ?? { version: 0, body: {} }
      return reply.header('etag', etagOf(version)).send({ version, [document]: body })
    }
  })
  server.put(url, {
    schema: {
      operationId: `write${name}`,
      summary: `${summary}: write; \`If-Match\` names the version it was made on, none the first time`,
      tags: ['records'],
      body: schema,
      response: { 200: answered, ...problemsFor([400, 401, 403, 412, 413, 415, 503]) }
    },
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request: FastifyRequest, reply) => {
      const version = versionWanted(request) ?? 0
      const body = readRecord(schema, request.body)
      const account = await findAccount(request)
      const kept = await records.within(account, (own) =>
        own.writeDocument(document, body, version)
      )
      return reply
        .header('etag', etagOf(kept.version))
        .send({ version: kept.version, [document]: kept.body })
    }
  })
}

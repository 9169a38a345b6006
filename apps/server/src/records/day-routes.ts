import type { StoredRecord } from '@charley/records'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { dayRecord } from '../contract/records/collection-contracts.ts'
import { day } from '../contract/records/moments.ts'
import type { RecordsContext } from './collection-routes.ts'
import { listQuery, readListQuery } from './list-query.ts'
import { etagOf, versionWanted } from './preconditions.ts'
import { readRecord } from './read-record.ts'
import { sendPage } from './send-page.ts'

interface Addressed {
  readonly Params: { readonly date: string }
}

const answered = dayRecord
  .extend({ date: z.string(), version: z.int() })
  .meta({ id: 'Day', description: 'A day of the diary' })

const params = z.object({ date: z.string().describe('2026-11-20') })

/** Days of the diary, each under its date. */
export function dayRoutes(server: FastifyInstance, { records, findAccount }: RecordsContext): void {
  const about = { tags: ['records'] }
  server.get('/v1/days', {
    schema: {
      ...about,
      operationId: 'listDays',
      summary: 'Days of the diary',
      querystring: listQuery,
      response: {
        200: z.strictObject({ items: z.array(answered), next: z.string().nullable() }),
        ...problemsFor([400, 401, 403, 503])
      }
    },
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request, reply) => {
      const options = readListQuery(request.query)
      const account = await findAccount(request)
      return sendPage(reply, await records.listTexts(account, 'days', options), 'date')
    }
  })
  server.get<Addressed>('/v1/days/:date', {
    schema: {
      ...about,
      operationId: 'readDay',
      summary: 'One day',
      params,
      response: { 200: answered, ...problemsFor([400, 401, 403, 404, 503]) }
    },
    handler: async (request, reply) => {
      const date = readDate(request.params.date)
      const account = await findAccount(request)
      return answer(reply, await records.within(account, (own) => own.read('days', date)))
    }
  })
  server.put<Addressed>('/v1/days/:date', {
    schema: {
      ...about,
      operationId: 'writeDay',
      summary: 'Write one day; `If-Match` names the version it was made on, none the first time',
      params,
      body: dayRecord,
      response: { 200: answered, ...problemsFor([400, 401, 403, 409, 412, 413, 415, 503]) }
    },
    validatorCompiler: () => (value: unknown) => ({ value }),
    handler: async (request, reply) => {
      const date = readDate(request.params.date)
      const version = versionWanted(request)
      const body = readRecord(dayRecord, request.body)
      const record = { id: date, moment: date, body }
      const account = await findAccount(request)
      const kept = await records.within(account, (own) =>
        version === undefined ? own.create('days', record) : own.update('days', record, version)
      )
      return answer(reply, kept)
    }
  })
  server.delete<Addressed>('/v1/days/:date', {
    schema: {
      ...about,
      operationId: 'removeDay',
      summary: 'Remove one day',
      params,
      response: { 204: z.null(), ...problemsFor([400, 401, 403, 404, 412, 503]) }
    },
    handler: async (request, reply) => {
      const date = readDate(request.params.date)
      const version = versionWanted(request)
      const account = await findAccount(request)
      await records.within(account, (own) => own.remove('days', date, version))
      return reply.code(204).send()
    }
  })
}

function readDate(text: string): string {
  const read = day.safeParse(text)
  if (!read.success) throw new CharleyError('url.invalid')
  return read.data
}

function answer(reply: FastifyReply, record: StoredRecord): FastifyReply {
  return reply.header('etag', etagOf(record.version)).send(toAnswer(record))
}

function toAnswer({ id, version, body }: StoredRecord): object {
  return { date: id, version, ...(body as object) }
}

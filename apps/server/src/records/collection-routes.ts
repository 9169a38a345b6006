import { randomUUID } from 'node:crypto'
import type { AccountRecords, Records, StoredRecord } from '@charley/records'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemsFor } from '../contract/problem-responses.ts'
import type { CollectionContract } from '../contract/records/collection-contract.ts'
import type { FindAccount } from './find-account.ts'
import { listQuery, readListQuery } from './list-query.ts'
import { etagOf, versionNeeded, versionWanted, writeKeyOf } from './preconditions.ts'
import { readRecord } from './read-record.ts'
import { sendPage } from './send-page.ts'

export interface RecordsContext {
  readonly records: Records
  readonly findAccount: FindAccount
  /** Throws a `CharleyError` where somebody may not erase everything just now. */
  readonly beforeErase?: (request: FastifyRequest) => Promise<void>
  /** What follows when an account's records were erased: a new empty account, or its sign-in goes too. */
  readonly afterErase?: (account: string) => Promise<void>
  /** ISO instant. */
  readonly now: () => string
}

interface Addressed {
  readonly Params: { readonly id: string }
}

const params = z.object({ id: z.string() })

/** Reading, adding, changing and removing the records of one list. */
export function collectionRoutes(
  server: FastifyInstance,
  contract: CollectionContract,
  context: RecordsContext
): void {
  const url = `/v1/${contract.path}`
  const { listed, single, written } = schemasOf(contract)
  const describe = (verb: string, summary: string) => ({
    operationId: `${verb}${contract.name}`,
    summary,
    tags: ['records']
  })
  const route = handlersFor(contract, context)
  server.get(url, {
    schema: {
      ...describe('list', contract.summary),
      querystring: listQuery,
      response: { 200: listed, ...problemsFor([400, 401, 403, 503]) }
    },
    validatorCompiler: unchecked,
    handler: route.list
  })
  server.post(url, {
    schema: {
      ...describe('add', `Add one: ${contract.summary.toLowerCase()}`),
      body: written,
      response: { 201: single, ...problemsFor([400, 401, 403, 409, 413, 415, 503]) }
    },
    validatorCompiler: unchecked,
    handler: route.add
  })
  server.get<Addressed>(`${url}/:id`, {
    schema: {
      ...describe('read', 'Read one'),
      params,
      response: { 200: single, ...problemsFor([401, 403, 404, 503]) }
    },
    handler: route.read
  })
  server.put<Addressed>(`${url}/:id`, {
    schema: {
      ...describe('change', 'Change one; `If-Match` names the version it was made on'),
      params,
      body: contract.schema,
      response: { 200: single, ...problemsFor([400, 401, 403, 404, 412, 413, 415, 428, 503]) }
    },
    validatorCompiler: unchecked,
    handler: route.change
  })
  server.delete<Addressed>(`${url}/:id`, {
    schema: {
      ...describe('remove', 'Remove one'),
      params,
      response: { 204: z.null(), ...problemsFor([401, 403, 404, 412, 503]) }
    },
    handler: route.remove
  })
}

/** Handlers read what comes in themselves: they say more about what is wrong. */
const unchecked = () => (value: unknown) => ({ value })

function schemasOf({ schema, name }: CollectionContract) {
  const single = schema
    .safeExtend({ id: z.string(), version: z.int() })
    .meta({ id: name, description: 'As it is kept' })
  const listed = z.strictObject({ items: z.array(single), next: z.string().nullable() })
  return { single, listed, written: withOwnId(schema) }
}

/** Whoever adds while offline names the record already. */
function withOwnId(schema: z.ZodObject) {
  return schema.safeExtend({ id: z.uuid().optional() })
}

function handlersFor(contract: CollectionContract, context: RecordsContext) {
  const { collection, schema, momentOf, spelledOut = (body) => body } = contract
  const written = withOwnId(schema)
  const within = async <T>(
    request: FastifyRequest,
    work: (own: AccountRecords) => Promise<T>
  ): Promise<T> => context.records.within(await context.findAccount(request), work)
  return {
    list: async (request: FastifyRequest, reply: FastifyReply) => {
      const options = readListQuery(request.query)
      const account = await context.findAccount(request)
      return sendPage(reply, await context.records.listTexts(account, collection, options), 'id')
    },
    add: async (request: FastifyRequest, reply: FastifyReply) => {
      const { id = randomUUID(), ...body } = readRecord(written, spelledOut(request.body))
      const record = { id: String(id), moment: momentOf?.(body) ?? context.now(), body }
      const account = await context.findAccount(request)
      const key = writeKeyOf(request)
      const create = (own: AccountRecords) => own.create(collection, record)
      const made = key
        ? await context.records.writeOnce(account, key, create)
        : await context.records.within(account, create)
      return answer(reply.code(201).header('location', `/v1/${contract.path}/${made.id}`), made)
    },
    read: async (request: FastifyRequest<Addressed>, reply: FastifyReply) =>
      answer(reply, await within(request, (own) => own.read(collection, request.params.id))),
    change: async (request: FastifyRequest<Addressed>, reply: FastifyReply) => {
      const version = versionNeeded(request)
      const body = readRecord(schema, spelledOut(request.body))
      const changed = await within(request, async (own) => {
        const { id } = request.params
        const moment = momentOf?.(body) ?? (await own.read(collection, id)).moment
        return own.update(collection, { id, moment, body }, version)
      })
      return answer(reply, changed)
    },
    remove: async (request: FastifyRequest<Addressed>, reply: FastifyReply) => {
      const version = versionWanted(request)
      await within(request, (own) => own.remove(collection, request.params.id, version))
      return reply.code(204).send()
    }
  }
}

function answer(reply: FastifyReply, record: StoredRecord): FastifyReply {
  return reply.header('etag', etagOf(record.version)).send(toAnswer(record))
}

function toAnswer({ id, version, body }: StoredRecord): object {
  return { id, version, ...(body as object) }
}

import type { Readable } from 'node:stream'
import { isDeepStrictEqual } from 'node:util'
import { type AccountContent, COLLECTIONS, type KeptRecord } from '@charley/records'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { exportSchema, lockedSchema } from '../contract/records/export-contract.ts'
import { readBody } from '../read-body.ts'
import { readJsonBody } from '../read-json-body.ts'
import type { RecordsContext } from './collection-routes.ts'
import { openWithPassphrase } from './passphrase-lock.ts'
import { readRecord } from './read-record.ts'

/** The largest file taken, in bytes: some decades of a full diary. */
const FILE_LIMIT = 40_000_000

const query = z.object({
  replace: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: what is there goes, and the file takes its place')
})

const answered = z.strictObject({
  records: z.int().describe('How many records were brought in')
})

const previewed = z
  .strictObject({
    records: z.int().describe('How many records the file holds'),
    lists: z
      .record(z.string(), z.int())
      .describe('How many of each kind; what there is one of, such as `profile`, counts as 1'),
    kept: z.int().describe('How many records are there now, which `replace` would take away')
  })
  .meta({ id: 'ExportPreview', description: 'What an export would bring back' })

const body = z.union([exportSchema, lockedSchema])

/** Puts an export back as it was: into an account that is empty, or in the place of all that is there. */
export async function importRoutes(
  server: FastifyInstance,
  { records, findAccount }: RecordsContext
): Promise<void> {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    async ({ headers }: FastifyRequest, payload: Readable) =>
      readJsonBody(await readBody(payload, Number(headers['content-length'] ?? 0), FILE_LIMIT))
  )
  // Whose it is comes first: nobody else gets a large file read.
  const preParsing = async (request: FastifyRequest) => {
    await findAccount(request)
  }
  const validatorCompiler = () => (value: unknown) => ({ value })
  server.post('/v1/import/preview', {
    preParsing,
    schema: {
      operationId: 'previewEverything',
      summary: 'What an export would bring back; nothing is written',
      tags: ['records'],
      body,
      response: { 200: previewed, ...problemsFor([400, 401, 403, 413, 415, 503]) }
    },
    validatorCompiler,
    handler: async (request) => {
      const lists = countsIn(readContent(await unlocked(request.body)))
      const kept = countsIn(await records.exportAccount(await findAccount(request)))
      return { records: sumOf(lists), lists, kept: sumOf(kept) }
    }
  })
  server.post('/v1/import', {
    preParsing,
    schema: {
      operationId: 'importEverything',
      summary:
        'Bring back an export, all of it or nothing; where there are records already, only with `replace`',
      tags: ['records'],
      querystring: query,
      body,
      response: { 200: answered, ...problemsFor([400, 401, 403, 409, 413, 415, 503]) }
    },
    validatorCompiler,
    handler: async (request) => {
      const read = query.safeParse(request.query)
      if (!read.success) throw new CharleyError('request.query-invalid')
      const content = readContent(await unlocked(request.body))
      const replace = read.data.replace === 'true'
      await records.importAccount(await findAccount(request), content, { replace })
      return { records: sumOf(countsIn(content)) }
    }
  })
}

/** The file itself, whichever way it came. */
async function unlocked(body: unknown): Promise<unknown> {
  if (typeof body !== 'object' || body === null || !('age' in body)) return body
  const { age, passphrase } = readRecord(lockedSchema, body)
  return readJsonBody(await openWithPassphrase(age, passphrase))
}

/** The schema and the names of the lists come from the same place, so what it has read is content. */
function readContent(file: unknown): AccountContent {
  const { documents, collections } = readRecord(exportSchema, file)
  const read = { documents, collections } as unknown as AccountContent
  return asSent(read, file as AccountContent)
}

/** A body that needed no change is kept letter by letter, with its fields in the order that they came in. */
function asSent(read: AccountContent, sent: AccountContent): AccountContent {
  const keep = (record: KeptRecord, original: KeptRecord | undefined): KeptRecord =>
    isDeepStrictEqual(record.body, original?.body) ? { ...record, body: original?.body } : record
  const collections = COLLECTIONS.map((collection) => [
    collection,
    read.collections[collection].map((record, at) =>
      keep(record, sent.collections[collection]?.[at])
    )
  ])
  return { documents: read.documents, collections: Object.fromEntries(collections) }
}

type Counts = Readonly<Record<string, number>>

function countsIn({ documents, collections }: AccountContent): Counts {
  const lists = COLLECTIONS.map((collection) => [collection, collections[collection].length])
  return {
    ...Object.fromEntries(lists),
    ...Object.fromEntries(Object.keys(documents).map((name) => [name, 1]))
  }
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

import type { Readable } from 'node:stream'
import {
  carryOutImport,
  type DiaryDraft,
  DiaryFileError,
  planImport,
  type ReadOptions,
  readDiaryFile,
  readKeptDiary,
  reportImport
} from '@charley/diary-files'
import type { AccountRecords } from '@charley/records'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { importReport, importsQuery } from '../contract/records/imports-contract.ts'
import type { RecordsContext } from './collection-routes.ts'

/** In bytes: what can be read before a request has taken too long to arrive. */
const FILE_LIMIT = 200_000_000

/** None of them is one that another site could send without asking first. */
const TYPES = [
  'text/csv',
  'text/xml',
  'application/xml',
  'application/json',
  'application/octet-stream'
]

/** Files of other apps into the diary: first what they would do, then doing it. */
export async function importsRoutes(
  server: FastifyInstance,
  { records, findAccount }: RecordsContext
): Promise<void> {
  server.removeAllContentTypeParsers()
  // The file is read as it comes, since it may be larger than what should be held at once.
  server.addContentTypeParser(TYPES, async (_request: FastifyRequest, payload: Readable) => payload)
  const route = (
    url: string,
    { operationId, summary }: { readonly operationId: string; readonly summary: string },
    work: (own: AccountRecords, draft: DiaryDraft, replace: boolean) => Promise<object>
  ) =>
    server.post(url, {
      // Whose it is comes first: nobody else gets a large file read.
      preParsing: async (request) => {
        await findAccount(request)
      },
      schema: {
        operationId,
        summary,
        tags: ['records'],
        consumes: TYPES,
        querystring: importsQuery,
        body: z.any().describe('The file as it is'),
        response: { 200: importReport, ...problemsFor([400, 401, 403, 409, 413, 415, 503]) }
      },
      validatorCompiler: () => (value: unknown) => ({ value }),
      handler: async (request) => {
        const payload = request.body as Readable | null | undefined
        try {
          const { replace, ...options } = readQuery(request.query)
          const draft = await readFile(payload, options)
          const account = await findAccount(request)
          return await records.within(account, (own) => work(own, draft, replace))
        } catch (error) {
          // Whoever is cut off while sending never gets to read why.
          payload?.resume()
          throw error
        }
      }
    })
  route(
    '/v1/imports/preview',
    {
      operationId: 'previewImport',
      summary: 'What a file of another app would bring; nothing is written'
    },
    async (own, draft, replace) => {
      const plan = planImport(draft, await readKeptDiary(own, draft), replace)
      return reportImport(draft, plan)
    }
  )
  route(
    '/v1/imports',
    {
      operationId: 'importDiaryFile',
      summary: 'Bring a file of another app into the diary; the same file again adds nothing'
    },
    async (own, draft, replace) => {
      const plan = planImport(draft, await readKeptDiary(own, draft), replace)
      await carryOutImport(own, plan)
      return reportImport(draft, plan)
    }
  )
}

function readQuery(query: unknown): ReadOptions & { readonly replace: boolean } {
  const read = importsQuery.safeParse(query)
  if (!read.success) throw new CharleyError('request.query-invalid')
  const { conflicts, dates, weightUnit, zone } = read.data
  return {
    replace: conflicts === 'replace',
    ...(dates && { dates }),
    ...(weightUnit && { weightUnit }),
    ...(zone && { zone })
  }
}

async function readFile(
  payload: Readable | null | undefined,
  options: ReadOptions
): Promise<DiaryDraft> {
  if (!payload) throw new CharleyError('body.empty')
  try {
    return await readDiaryFile(upTo(FILE_LIMIT, payload), options)
  } catch (error) {
    throw error instanceof DiaryFileError ? asProblem(error) : error
  }
}

async function* upTo(limit: number, payload: Readable): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    yield chunk
  }
}

function asProblem({ code }: DiaryFileError): CharleyError {
  return code === 'too-large' ? tooLarge() : new CharleyError(`diary-file.${code}`)
}

function tooLarge(): CharleyError {
  return new CharleyError('body.too-large')
}

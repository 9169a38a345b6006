import { loadLibrary } from '@charley/knowledge'
import type { FastifyPluginCallback } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { knowledgeSchema, pageSchema } from '../contract/knowledge-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { findPage, LIBRARY_KINDS, nameOf, pagesOf } from '../library-pages.ts'

interface PageAddress {
  readonly Params: { readonly kind: string; readonly id: string }
}

/** What Charley knows: the list of everything, and each page. */
export const knowledgeRoutes: FastifyPluginCallback = (server, _options, done) => {
  server.get('/v1/knowledge', {
    schema: {
      operationId: 'getKnowledge',
      summary: 'What Charley knows',
      tags: ['knowledge'],
      response: { 200: knowledgeSchema }
    },
    handler: async () => summary()
  })
  server.get<PageAddress>('/v1/library/:kind/:id', {
    schema: {
      operationId: 'getLibraryPage',
      summary: 'One page of the library',
      tags: ['knowledge'],
      params: z.object({
        kind: z.string().describe(`One of ${LIBRARY_KINDS.join(', ')}`),
        id: z.string()
      }),
      response: { 200: pageSchema, ...problemsFor([404]) }
    },
    handler: async ({ params: { kind, id } }) => {
      const page = findPage(await loadLibrary(), kind, id)
      if (page === undefined) throw new CharleyError('library.unknown-page')
      return page
    }
  })
  done()
}

async function summary() {
  const library = await loadLibrary()
  const kinds = Object.fromEntries(
    LIBRARY_KINDS.map((kind) => [
      kind,
      pagesOf(library, kind).map((page) => ({ id: page.id, name: nameOf({ ...page }) }))
    ])
  )
  const counts = Object.fromEntries(
    Object.entries(kinds).map(([kind, pages]) => [kind, pages.length])
  )
  return { revision: library.revision, counts, kinds }
}

import type { FastifyPluginAsync } from 'fastify'
import { COLLECTION_CONTRACTS } from '../contract/records/collection-contracts.ts'
import { DOCUMENT_CONTRACTS } from '../contract/records/document-contracts.ts'
import { collectionRoutes, type RecordsContext } from './collection-routes.ts'
import { dayRoutes } from './day-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { eraseRoutes } from './erase-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { importRoutes } from './import-routes.ts'
import { importsRoutes } from './imports-routes.ts'
import { refuseOtherAccount } from './refuse-other-account.ts'

/** Everything that is kept for a person, under `/v1`. No answer is cached by anybody. */
export const recordRoutes: FastifyPluginAsync<RecordsContext> = async (server, context) => {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    // Whose it is comes first: what a stranger sends is not even read.
    await refuseOtherAccount(request, context.records, await context.findAccount(request))
  })
  for (const contract of COLLECTION_CONTRACTS) collectionRoutes(server, contract, context)
  for (const contract of DOCUMENT_CONTRACTS) documentRoutes(server, contract, context)
  dayRoutes(server, context)
  exportRoutes(server, context)
  eraseRoutes(server, context)
  await server.register(importRoutes, context)
  await server.register(importsRoutes, context)
}

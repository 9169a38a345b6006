import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Where `npm run build` leaves the web app. */
export const WEB_ROOT = resolve(import.meta.dirname, '../../../web/dist')

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

export function isBuilt(root: string): boolean {
  return existsSync(join(root, 'index.html'))
}

/** The files of the web app. Those under `assets/` carry a hash of their content in their name. */
export async function serveWebApp(server: FastifyInstance, root: string): Promise<void> {
  const assets = join(root, 'assets')
  await server.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(assets) ? FOREVER : ASK_AGAIN)
    }
  })
}

/** A person opening a page of the app by its address, rather than a program or a page asking for a file. */
export function isPageVisit({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? ''
  const wantsPage = headers.accept?.includes('text/html') ?? false
  const isFile = /\.[a-z0-9]+$/i.test(path)
  return (method === 'GET' || method === 'HEAD') && wantsPage && !isFile && !/^\/v\d/.test(path)
}

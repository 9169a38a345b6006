import type { onRequestHookHandler } from 'fastify'
import { CharleyError } from './charley-error.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1'
}

/**
 * On a loopback address only this machine can connect, but a web page from anywhere can make the browser do so under a
 * name it controls (DNS rebinding). Such a request carries that name as its host.
 */
export const refuseForeignHosts: onRequestHookHandler = (request, _reply, done) => {
  const name = hostNameIn(request.headers.host)
  if (name !== undefined && LOOPBACK.has(name)) done()
  else done(new CharleyError('host.refused'))
}

function hostNameIn(header: string | undefined): string | undefined {
  const url = `http://${header}`
  return header !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
}

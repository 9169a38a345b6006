import { isIP } from 'node:net'
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
export const refuseForeignHosts = refuseHostsUnless((name) => LOOPBACK.has(name))

/** On a server for many: its public name, and addresses, which nobody can point elsewhere. */
export function refuseHostsBut(publicUrl: string): onRequestHookHandler {
  const { hostname } = new URL(publicUrl)
  return refuseHostsUnless(
    (name) => name === hostname || LOOPBACK.has(name) || isIP(name.replace(/^\[|\]$/g, '')) !== 0
  )
}

function refuseHostsUnless(isOwn: (name: string) => boolean): onRequestHookHandler {
  return (request, _reply, done) => {
    const name = hostNameIn(request.headers.host)
    if (name !== undefined && isOwn(name)) done()
    else done(new CharleyError('host.refused'))
  }
}

function hostNameIn(header: string | undefined): string | undefined {
  return header === undefined ? undefined : URL.parse(`http://${header}`)?.hostname
}

import type { onRequestHookHandler } from 'fastify'
import { CharleyError } from './charley-error.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser says where a write comes from. What another site sends, in the name of whoever is signed in here or sits at
 * this machine, is refused; a program that is no browser says nothing and is let through.
 *
 * @param publicUrl under which people reach a server for many; on one's own machine, the name that was asked counts.
 */
export function refuseForeignWrites(publicUrl?: string): onRequestHookHandler {
  return (request, _reply, done) => {
    if (READING.has(request.method) || isOwn(request.headers, publicUrl)) done()
    else done(new CharleyError('request.origin-refused'))
  }
}

interface Said {
  readonly origin?: string | undefined
  readonly host?: string | undefined
  readonly 'sec-fetch-site'?: string | string[] | undefined
}

function isOwn({ origin, host, 'sec-fetch-site': site }: Said, publicUrl?: string): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin === undefined) return true
  if (publicUrl !== undefined) return origin === publicUrl
  return URL.canParse(origin) && new URL(origin).host === host
}

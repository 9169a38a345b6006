import type { onRequestHookHandler } from 'fastify'
import { CharleyError } from './charley-error.ts'

/** No honest address holds the character U+0000, and not every database can be asked for it. */
export const refuseNullCharacters: onRequestHookHandler = ({ url }, _reply, done) => {
  if (url.includes('%00') || url.includes('\0')) done(new CharleyError('url.invalid'))
  else done()
}

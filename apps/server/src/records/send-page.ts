import type { ListRow, TextPage } from '@charley/records'
import type { FastifyReply } from 'fastify'

/**
 * A page of a list as JSON. The bodies go out as the text that is kept: parsing a month of them to write it again costs
 * as much as reading it.
 */
export function sendPage(
  reply: FastifyReply,
  { items, next }: TextPage,
  nameOfId: 'id' | 'date'
): FastifyReply {
  const list = items.map((row) => textOf(row, nameOfId)).join(',')
  return reply
    .type('application/json; charset=utf-8')
    .send(`{"items":[${list}],"next":${JSON.stringify(next)}}`)
}

/** A body is the text of an object, without a space: `{}` or `{"severity":6}`. */
function textOf({ id, version, body }: ListRow, nameOfId: string): string {
  const start = `{"${nameOfId}":${JSON.stringify(id)},"version":${version}`
  return body === '{}' ? `${start}}` : `${start},${body.slice(1)}`
}

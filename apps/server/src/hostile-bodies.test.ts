import { expect, test } from 'vitest'
import { createServer } from './create-server.ts'

const server = await createServer()

async function ask(url: string, payload?: string) {
  const { statusCode, body } = await server.inject({
    method: payload === undefined ? 'GET' : 'POST',
    url,
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    ...(payload !== undefined && { payload })
  })
  return [statusCode, JSON.parse(body).code]
}

test('the character U+0000 is refused in addresses and bodies, whatever database is behind', async () => {
  expect(await ask('/v1/foods/%00')).toEqual([400, 'url.invalid'])
  const refused = [400, 'body.forbidden-character']
  expect(await ask('/v1/assessments', '{"answers":{"a":"\\u0000"}}')).toEqual(refused)
  expect(await ask('/v1/assessments', '{"a\\\\\\u0000":1}')).toEqual(refused)
  expect(await ask('/v1/assessments', '{"a\\\\u0000":1}')).not.toEqual(refused)
})

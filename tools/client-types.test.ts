import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLIENT_TYPES, typesOfServer } from './client-types.ts'

test('the client knows the routes as they are now; where it does not: npm run client:build', async () => {
  const known = readFileSync(CLIENT_TYPES, 'utf8')
  // Not compared by `toBe`, which would print both files.
  expect(known === (await typesOfServer())).toBe(true)
})

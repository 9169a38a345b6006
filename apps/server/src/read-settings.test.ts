import { expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'

test('without any setting the server is for this machine only', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 4170, logLevel: 'info' })
})

test('HOST, PORT and LOG_LEVEL are taken', () => {
  const env = { HOST: '0.0.0.0', PORT: '80', LOG_LEVEL: 'warn' }
  expect(readSettings(env)).toEqual({ host: '0.0.0.0', port: 80, logLevel: 'warn' })
  expect(readSettings({ HOST: '::1', PORT: '0' })).toMatchObject({ host: '::1', port: 0 })
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['HOST', 'http://localhost'],
  ['HOST', 'a b'],
  ['LOG_LEVEL', 'loud']
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}"`)
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'

const CHARLEY_DATA = '/data'
const file = { file: join(CHARLEY_DATA, 'charley.sqlite') }

const hosted = {
  CHARLEY_MODE: 'hosted',
  CHARLEY_SECRET: 'x'.repeat(32),
  CHARLEY_URL: 'https://charley.example.org/'
}

test('without any setting the server is for one person, on this machine only', () => {
  expect(readSettings({ CHARLEY_DATA })).toEqual({
    host: '127.0.0.1',
    port: 4170,
    logLevel: 'info',
    folder: CHARLEY_DATA,
    place: file
  })
})

test('a token for the metrics is taken, and one that can be guessed is refused without repeating it', () => {
  const METRICS_TOKEN = 'sixteen letters!'
  expect(readSettings({ METRICS_TOKEN })).toMatchObject({ metricsToken: METRICS_TOKEN })
  expect(() => readSettings({ METRICS_TOKEN: 'secret' })).toThrow(/^METRICS_TOKEN has(?!.*secret)/)
})

test('HOST, PORT and LOG_LEVEL are taken', () => {
  const env = { ...hosted, HOST: '0.0.0.0', PORT: '80', LOG_LEVEL: 'warn' }
  expect(readSettings(env)).toMatchObject({ host: '0.0.0.0', port: 80, logLevel: 'warn' })
  expect(readSettings({ HOST: '::1', PORT: '0' })).toMatchObject({ host: '::1', port: 0 })
})

test('with accounts, the address, the secret, the database and the mail server are taken', () => {
  const url = 'postgres://charley:secret@db/charley'
  const env = { ...hosted, DATABASE_URL: url, SMTP_URL: 'smtp://mail', MAIL_FROM: 'c@example.org' }
  expect(readSettings(env)).toMatchObject({
    place: { url },
    hosted: {
      secret: hosted.CHARLEY_SECRET,
      url: 'https://charley.example.org',
      mail: { smtp: 'smtp://mail', from: 'c@example.org' }
    }
  })
  expect(readSettings({ ...hosted, CHARLEY_DATA }).place).toEqual(file)
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['HOST', 'http://localhost'],
  ['HOST', 'a b'],
  ['HOST', '0.0.0.0'],
  ['LOG_LEVEL', 'loud'],
  ['CHARLEY_MODE', 'cloud']
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}"`)
})

test.each(['DATABASE_URL', 'CHARLEY_SECRET', 'CHARLEY_URL'])(
  '%s without accounts is refused: whoever set it expects accounts',
  (name) => {
    expect(() => readSettings({ [name]: 'anything' })).toThrow('CHARLEY_MODE=hosted')
  }
)

test.each([
  ['CHARLEY_SECRET', ''],
  ['CHARLEY_SECRET', 'password123'],
  ['CHARLEY_URL', ''],
  ['CHARLEY_URL', 'charley.example.org'],
  ['CHARLEY_URL', 'http://charley.example.org'],
  ['CHARLEY_URL', 'https://example.org/charley'],
  ['DATABASE_URL', 'mysql://u:hunter2@db/charley'],
  ['SMTP_URL', 'https://u:hunter2@mail'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'a@b.c\r\nBcc: d@e.f']
])('with accounts, %s=%s is refused, and no password is repeated', (name, value) => {
  const env = { ...hosted, SMTP_URL: 'smtp://mail', MAIL_FROM: 'c@example.org', [name]: value }
  expect(() => readSettings(env)).toThrow(name)
  expect(() => readSettings(env)).not.toThrow('hunter2')
  expect(() => readSettings(env)).not.toThrow('password123')
})

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const ROOT = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8')
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** Of this repository; a path of the machine that it runs on begins with a slash. */
const PLACES = /(?<![\w/.-])(?:\.\/)?((?:apps|deploy|docs|knowledge|packages|tools)\/[\w./-]*\w)/g

test.each([
  'Dockerfile',
  'compose.yaml',
  'deploy/charley.service',
  'deploy/charley-backup.service',
  'docs/guides/operate-it.md'
])('everything that %s names is there', (file) => {
  const places = found(read(file), PLACES)
  expect(places).not.toEqual([])
  expect(places.filter((place) => !existsSync(resolve(ROOT, place)))).toEqual([])
})

test.each(['Dockerfile', 'docs/guides/operate-it.md'])(
  'every script that %s calls is there',
  (file) => {
    const scripts = found(read(file), /npm run ([\w:-]+)/g)
    expect(scripts).not.toEqual([])
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([])
  }
)

test('npm runs no script of its own in the image: after pruning, what they need is gone', () => {
  const installing = found(read('Dockerfile'), /(npm (?:ci|prune).*)/g)
  expect(installing).toHaveLength(2)
  expect(installing.filter((line) => !line.includes('--ignore-scripts'))).toEqual([])
})

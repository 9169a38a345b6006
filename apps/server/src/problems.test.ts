import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEMS } from './problems.ts'

const PAGE = resolve(import.meta.dirname, '../../../docs/reference/problems.md')

test('the problems page explains exactly the problems there are, each with its status', () => {
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z-]+\.[a-z-]+)` \| (\d+) \|/gm)
  const explained = [...rows].map(([, code, status]) => [code, Number(status)])
  expect(explained).toEqual(Object.entries(PROBLEMS).map(([code, { status }]) => [code, status]))
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ISSUE_CODES } from '@charley/engine'
import { expect, test } from 'vitest'

/** The codes in the first column of a page's tables. */
function codesIn(page: string): string[] {
  const text = readFileSync(resolve(import.meta.dirname, '../docs/reference', page), 'utf8')
  return [...text.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \|/gm)].map((match) => match[1] ?? '')
}

test('the issues page explains exactly the issues there are, each once', () => {
  expect(codesIn('issues.md')).toEqual([...ISSUE_CODES])
})

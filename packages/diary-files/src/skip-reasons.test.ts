import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SKIP_REASONS } from './diary-draft.ts'

const PAGE = resolve(import.meta.dirname, '../../../docs/reference/imports.md')

test('the imports page explains exactly the reasons for which something is skipped', () => {
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)
  expect([...rows].map(([, reason]) => reason)).toEqual([...SKIP_REASONS])
})

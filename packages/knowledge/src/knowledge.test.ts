import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { acceptIds } from './accept-ids.ts'
import { checkKnowledge } from './guard.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'
import { singleOf } from './read-as.ts'
import { readTree } from './read-tree.ts'
import { THING_KINDS, thingIds } from './thing-ids.ts'

describe('what Charley knows', () => {
  it('breaks none of the rules of the guard', () => {
    expect(checkKnowledge().problems).toEqual([])
  })

  it('has something of every kind, so that the guard did look', () => {
    for (const [kind, count] of Object.entries(checkKnowledge().counts)) {
      expect(count, kind).toBeGreaterThan(0)
    }
  })

  it('has every id on the list of known ids (if not: node packages/knowledge/src/build.ts --accept-ids)', () => {
    const tree = readTree(KNOWLEDGE_ROOT)
    const known = singleOf<Record<string, string[]>>(tree, 'known-ids', {})
    const inUse = thingIds(tree)
    const unlisted = THING_KINDS.flatMap((kind) =>
      inUse[kind].filter((id) => !known[kind]?.includes(id))
    )
    expect(unlisted).toEqual([])
  })
})

describe('a knowledge folder on disk', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'charley-knowledge-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('does not pass when it is empty', () => {
    const codes = checkKnowledge(root).problems.map((problem) => problem.code)
    expect(new Set(codes)).toEqual(new Set(['tree.empty']))
  })

  it('names the file that is not YAML', () => {
    writeFileSync(join(root, 'sources.yaml'), '- id: [unclosed')
    const [first] = checkKnowledge(root).problems
    expect(first).toMatchObject({ code: 'yaml.invalid', file: 'sources.yaml' })
  })

  it('keeps an id on the list of known ids after it has gone', () => {
    const knownIds = () => parse(readFileSync(join(root, 'known-ids.yaml'), 'utf8')).sources
    writeFileSync(join(root, 'sources.yaml'), '- id: trial\n- id: review\n')
    acceptIds(root)
    writeFileSync(join(root, 'sources.yaml'), '- id: trial\n- id: letter\n')
    acceptIds(root)
    expect(knownIds()).toEqual(['letter', 'review', 'trial'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assessment, assess, type Level } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { knowledge } from './index.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'

/** A made-up person, told so that a non-programmer can check it, with what must come out. */
interface GoldenCase {
  readonly id: string
  readonly story: string
  readonly given: unknown
  readonly expect: Expected
  /** Why it is wrong today; the run fails when it starts to come right. */
  readonly knownWrong?: string
}

interface Expected {
  readonly level: Level
  readonly first?: string
  readonly listed?: readonly string[]
  readonly shelf?: readonly string[]
  readonly headline?: string
  readonly atMost?: Readonly<Record<string, number>>
  readonly tests?: readonly string[]
  readonly stops?: string
  readonly noActions?: true
  readonly issue?: string
}

const folder = join(KNOWLEDGE_ROOT, 'cases')
const cases = readdirSync(folder).map(
  (file) => parse(readFileSync(join(folder, file), 'utf8')) as GoldenCase
)

describe('golden people', () => {
  it('has people to check', () => {
    expect(cases.length).toBeGreaterThan(10)
  })

  it.each(cases)('$id: $story', ({ given, expect: expected, knownWrong }) => {
    const assessment = assess(knowledge, given, '2026-11-20T03:12:00Z')
    if (knownWrong === undefined) meets(assessment, expected)
    else expect(() => meets(assessment, expected)).toThrow()
  })
})

function meets(assessment: Assessment, expected: Expected): void {
  const listed = assessment.contributors.filter((c) => c.listed).map((c) => c.id)
  const shelf = assessment.mustRuleOut.map((entry) => entry.id)
  expect(assessment.triage.level).toBe(expected.level)
  if (expected.first) expect(listed[0]).toBe(expected.first)
  if (expected.headline) expect(assessment.headline.kind).toBe(expected.headline)
  if (expected.stops) expect(assessment.stop).toBe(expected.stops)
  if (expected.noActions) expect(assessment.actions).toEqual([])
  if (expected.issue) expect(assessment.issues.map((i) => i.code)).toContain(expected.issue)
  expect(listed).toEqual(expect.arrayContaining([...(expected.listed ?? [])]))
  expect(shelf).toEqual(expect.arrayContaining([...(expected.shelf ?? [])]))
  const tests = assessment.tests.map((test) => test.analyte)
  expect(tests).toEqual(expect.arrayContaining([...(expected.tests ?? [])]))
  for (const [id, most] of Object.entries(expected.atMost ?? {})) {
    expect(assessment.contributors.find((c) => c.id === id)?.probability).toBeLessThan(most)
  }
}

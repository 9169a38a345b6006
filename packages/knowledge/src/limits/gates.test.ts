import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Limit, readPerson, safetyLimits } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { KNOWLEDGE, NOW, personWho, SAFETY, type Told } from './careful-person.test-data.ts'
import { GATE_CASES } from './gate-cases.test-data.ts'

function limitOf(gate: string, told: Told): Limit | undefined {
  const { evidence } = readPerson(KNOWLEDGE, personWho(told), NOW)
  return safetyLimits(SAFETY, evidence).limits.find(({ id }) => id === gate)
}

describe('every gate of the knowledge', () => {
  const conditional = GATE_CASES.filter(({ everybody }) => !everybody)

  it.each(GATE_CASES)('$gate closes for whom it is meant', ({ gate, set = {} }) => {
    const limit = limitOf(gate, set)
    expect(limit).toMatchObject({ id: gate, missing: limit?.closed ? ['foodLog'] : [] })
    expect(limit?.sources.length).toBeGreaterThan(0)
  })

  it.each(conditional)('$gate is open for whom it is not meant', ({ gate, open = {} }) => {
    expect(limitOf(gate, open)).toBeUndefined()
  })

  it.each(conditional.filter(({ unknown }) => unknown))(
    '$gate is closed where its data is missing, and says what would open it',
    ({ gate, unknown = {}, missing = [] }) => {
      const limit = limitOf(gate, unknown)
      expect(limit?.closed).toBe(true)
      expect(limit?.missing).toEqual(expect.arrayContaining([...missing]))
      expect(limit?.text).not.toBe(SAFETY.limits.rules.find(({ id }) => id === gate)?.text)
    }
  )

  it('has a case here, and one that leaves it unknown wherever that can be', () => {
    const { rules } = SAFETY.limits
    expect(GATE_CASES.map(({ gate }) => gate).toSorted()).toEqual(rules.map((r) => r.id).toSorted())
    const closing = rules.filter(({ closedWhen }) => closedWhen).map(({ id }) => id)
    const tried = GATE_CASES.filter(({ unknown }) => unknown).map(({ gate }) => gate)
    expect(tried.toSorted()).toEqual(closing.toSorted())
  })

  it('stands in docs/reference/gates.md, and no other does', () => {
    const page = readFileSync(join(KNOWLEDGE_ROOT, '../docs/reference/gates.md'), 'utf8')
    const named = [...page.matchAll(/^\| `([a-z0-9_.-]+)` \|/gm)].map(([, id]) => id)
    const ids = SAFETY.limits.rules.map(({ id }) => id)
    expect(named.toSorted()).toEqual(ids.toSorted())
  })
})

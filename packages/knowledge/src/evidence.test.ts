import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { type GivenNetwork, type GivenTriage, networkFacts, triageFacts } from './evidence-facts.ts'
import { knowledgeFacts } from './knowledge-facts.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'
import { MENDS } from './mends.ts'
import { readTree } from './read-tree.ts'

const DOSSIER = join(KNOWLEDGE_ROOT, '../../shared/evidence')
const isHere = existsSync(join(DOSSIER, 'network.json'))

describe.skipIf(!isHere)(
  'the evidence dossier (skipped where ../shared/evidence is absent)',
  () => {
    it('is what every number and rule says, but for the mends that give a reason', () => {
      const { knowledge, library } = compile(readTree(KNOWLEDGE_ROOT))
      const ours = knowledgeFacts(knowledge, library)
      const given = { ...networkFacts(dossier('network')), ...triageFacts(dossier('triage')) }
      const differing = Object.keys(given).filter((name) => text(ours[name]) !== text(given[name]))
      const unexplained = differing.filter((name) => !Object.hasOwn(MENDS, name))
      const comparison = unexplained.map(
        (name) => `${name}: ${text(given[name])} -> ${text(ours[name])}`
      )
      expect(comparison).toEqual([])
      expect(Object.keys(MENDS).filter((name) => !differing.includes(name))).toEqual([])
      expect(Object.keys(given).length).toBeGreaterThan(2000)
    })
  }
)

function text(fact: unknown): string {
  return JSON.stringify(fact) ?? 'absent'
}

function dossier(name: 'network'): GivenNetwork
function dossier(name: 'triage'): GivenTriage
function dossier(name: string): unknown {
  return JSON.parse(readFileSync(join(DOSSIER, `${name}.json`), 'utf8'))
}

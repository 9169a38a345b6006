import { describe, expect, it } from 'vitest'
import { buildProblem, priorsOf } from './check/build-problem.ts'
import { checkContext } from './check/check-context.ts'
import { infer } from './check/infer.ts'
import { informationGain } from './check/information-gain.ts'
import { type Ranking, rankContributors } from './check/rank-contributors.ts'
import { triageRedFlags } from './check/triage-red-flags.ts'
import { readPerson } from './read-person.ts'
import {
  GOLDEN_NOW,
  type GoldenVector,
  goldenVectors,
  publishedKnowledge
} from './test-data/golden.test-data.ts'

const context = checkContext(publishedKnowledge)
const { contributors } = context.network

describe.each(goldenVectors.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
  const { evidence, issues } = readPerson(publishedKnowledge, vector.person, GOLDEN_NOW)
  const problem = buildProblem(context, evidence)
  const inference = infer(problem)
  const triage = triageRedFlags(publishedKnowledge, evidence)
  const ranking = rankContributors(context, evidence, {
    numbers: { posterior: inference.posterior, prior: priorsOf(problem) },
    reasons: triage.reasons
  })

  it('is read without an error', () => {
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([])
  })

  it('gives every contributor the published probability within one in a million', () => {
    expect(contributors.map((c) => c.id).toSorted()).toEqual(
      Object.keys(vector.posterior).toSorted()
    )
    for (const [i, contributor] of contributors.entries()) {
      const published = vector.posterior[contributor.id] ?? Number.NaN
      expect(Math.abs((inference.posterior[i] ?? 0) - published), contributor.id).toBeLessThan(1e-6)
    }
    expect(Math.abs(inference.nothingModelled - vector.nothingModelled)).toBeLessThan(1e-6)
  })

  it('is sent to the published level of care by the published rules', () => {
    expect(triage.level).toBe(vector.level)
    const fired = triage.reasons.map((reason) => [reason.rule, reason.level])
    expect(fired.toSorted(byRule)).toEqual(vector.fired.toSorted(byRule))
  })

  it('lists, shelves and names first what was published', () => {
    const { floor, maxListed } = publishedKnowledge.reporting
    const listing = vector.listing.filter(([, p]) => p >= floor).slice(0, maxListed)
    expect([...ranking.listed].map(idOf)).toEqual(listing.map(([id]) => id))
    expect(ranking.shelf.map((entry) => entry.id)).toEqual(vector.shelf)
    expect(headlineOf(ranking, vector)).toBe(vector.headline)
  })

  it('expects the published information from each question', () => {
    for (const { item, gain, pYes } of vector.nextQuestion ?? []) {
      const found = informationGain(context, evidence, { item, now: inference })
      expect(Math.abs(found.bits - gain), item).toBeLessThan(1e-6)
      expect(Math.abs(found.yes - pYes), item).toBeLessThan(1e-6)
    }
  })
})

describe('the golden vectors', () => {
  it('are all there, and hold questions to compare', () => {
    expect(goldenVectors).toHaveLength(40)
    expect(goldenVectors.flatMap((vector) => vector.nextQuestion ?? []).length).toBeGreaterThan(40)
  })
})

function byRule(a: readonly string[], b: readonly string[]): number {
  return String(a[0]).localeCompare(String(b[0]))
}

function idOf(i: number): string | undefined {
  return contributors[i]?.id
}

/** In the words of the reference: a deficiency that may not lead yet is "worth testing". */
function headlineOf(ranking: Ranking, vector: GoldenVector): string {
  if (!ranking.enough) return 'not_enough'
  if (ranking.leading !== undefined) return idOf(ranking.leading) ?? ''
  return `worth_testing:${vector.listing[0]?.[0]}`
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../shared/knowledge.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'
import { sourced, toyContributor, yesNoItem } from '../test-data/toy-network.test-data.ts'
import { buildProblem } from './build-problem.ts'
import { checkContext } from './check-context.ts'
import { infer } from './infer.ts'

/** A little network and one person's answers, as plainly as it can be said. */
interface Small {
  readonly priors: readonly number[]
  readonly leaks: readonly number[]
  /** By contributor and finding: P(this contributor alone brings it on); 0 for no link. */
  readonly links: readonly (readonly number[])[]
  readonly answers: readonly SmallAnswer[]
  readonly couplings: readonly {
    readonly from: number
    readonly to: number
    readonly effect: number
  }[]
}

/** By finding: answered, not answered, or known only through a part of a pattern. */
type SmallAnswer = 'yes' | 'no' | 'unsure' | 'unanswered' | 'part-yes' | 'part-no'

const REFERENCE = 0.1
const PART = { pIfPattern: 0.85, pIfNot: 0.25 }
const PRIOR_CAP = 0.95

const probability = fc.double({ min: 0.01, max: 0.9, noNaN: true })
const small: fc.Arbitrary<Small> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([contributors, findings]) => {
    const per = <T>(what: fc.Arbitrary<T>, count: number) =>
      fc.array(what, { minLength: count, maxLength: count })
    const link = fc.oneof(fc.constant(0), probability)
    const answer = fc.constantFrom<SmallAnswer[]>(
      'yes',
      'yes',
      'no',
      'unsure',
      'unanswered',
      'part-yes',
      'part-no'
    )
    const coupling = fc.record({
      from: fc.nat({ max: contributors - 1 }),
      to: fc.nat({ max: contributors - 1 }),
      effect: fc.double({ min: 1.2, max: 10, noNaN: true })
    })
    return fc.record({
      priors: per(probability, contributors),
      leaks: per(probability, findings),
      links: per(per(link, findings), contributors),
      answers: per(answer, findings),
      couplings: fc.array(coupling, { maxLength: 4 }).map(twoParentsAtMost)
    })
  })

/** Parents come before their children, as in the knowledge; a child has two at most, and each once. */
function twoParentsAtMost(couplings: Small['couplings']): Small['couplings'] {
  return couplings.filter(({ from, to }, i) => {
    const earlier = couplings.slice(0, i).filter((c) => c.to === to && c.from < c.to)
    return from < to && earlier.length < 2 && !earlier.some((c) => c.from === from)
  })
}

describe('the exact posterior', () => {
  it('is what adding up every possible world gives', () => {
    let worst = 0
    fc.assert(
      fc.property(small, (network) => {
        const exact = posteriorOf(network)
        const plain = bruteForce(network)
        for (const [i, p] of plain.entries())
          worst = Math.max(worst, Math.abs(p - (exact[i] ?? Number.NaN)))
        return worst < 1e-9 && exact.every((p) => p >= 0 && p <= 1)
      }),
      { numRuns: 10_000 }
    )
    expect(worst).toBeLessThan(1e-9)
  })

  it('does not depend on the order in which the questions were answered', () => {
    fc.assert(
      fc.property(small, (network) => {
        const forward = posteriorOf(network)
        const backward = posteriorOf(network, (entries) => entries.toReversed())
        expect(backward).toEqual(forward)
      }),
      { numRuns: 300 }
    )
  })

  it('takes "not sure" about a sign for what it is: nothing known', () => {
    fc.assert(
      fc.property(small, (network) => {
        const passedOver = network.answers.map((a) => (a === 'unsure' ? 'unanswered' : a))
        expect(posteriorOf(network)).toEqual(posteriorOf({ ...network, answers: passedOver }))
      }),
      { numRuns: 300 }
    )
  })

  it('is not moved by a question that was not asked', () => {
    fc.assert(
      fc.property(small, probability, (network, leak) => {
        const asked: Small = {
          ...network,
          leaks: [...network.leaks, leak],
          links: network.links.map((row) => [...row, 0.7]),
          answers: [...network.answers, 'unanswered']
        }
        const before = posteriorOf(network)
        for (const [i, p] of posteriorOf(asked).entries())
          expect(p).toBeCloseTo(before[i] ?? -1, 12)
      }),
      { numRuns: 300 }
    )
  })
})

type Entries = [string, 'yes' | 'no' | 'unsure'][]

function posteriorOf(network: Small, arrange = (entries: Entries) => entries): number[] {
  const context = checkContext(knowledgeOf(network))
  const entries: Entries = network.answers.flatMap((answer, f): Entries => {
    if (answer === 'unanswered') return []
    if (answer === 'part-yes') return [[`part${f}`, 'yes']]
    if (answer === 'part-no') return [[`part${f}`, 'no']]
    return [[`finding${f}`, answer]]
  })
  const known = {
    profile: {},
    answers: new Map(arrange(entries)),
    chances: new Map<string, number>(),
    marked: new Set<string>(),
    hasUnknownMedicine: false
  }
  return [...infer(buildProblem(context, known)).posterior]
}

function knowledgeOf(network: Small): Knowledge {
  const exactly = (value: number) => sourced(value, value, value)
  return toyKnowledge({
    implications: [],
    derivations: [],
    mutes: [],
    items: network.leaks.map((leak, f) =>
      yesNoItem(`finding${f}`, {
        background: exactly(leak),
        ...(network.answers[f]?.startsWith('part') && {
          compound: { parts: [{ item: `part${f}`, ...PART }], basis: 'estimate', sources: [] }
        })
      })
    ),
    contributors: network.priors.map((prior, c) =>
      toyContributor(`contributor${c}`, {
        prior: exactly(prior),
        findings: (network.links[c] ?? []).flatMap((link, f) =>
          link > 0 ? [{ item: `finding${f}`, p: exactly(link), link }] : []
        )
      })
    ),
    coupling: network.couplings.map(({ from, to, effect }) => ({
      parent: `contributor${from}`,
      child: `contributor${to}`,
      effect: exactly(effect),
      reference: REFERENCE
    }))
  })
}

/** Every world one by one: which contributors are active, how likely that is, and how likely the answers are then. */
function bruteForce(network: Small): number[] {
  const joint = network.priors.map(() => 0)
  let total = 0
  for (let world = 0; world < 2 ** network.priors.length; world++) {
    const weight = worldPrior(network, world) * worldLikelihood(network, world)
    total += weight
    for (const c of joint.keys()) if (isActive(world, c)) joint[c] = (joint[c] ?? 0) + weight
  }
  return joint.map((mass) => mass / total)
}

function isActive(world: number, contributor: number): boolean {
  return ((world >> contributor) & 1) === 1
}

function worldPrior(network: Small, world: number): number {
  let weight = 1
  for (const [c, prior] of network.priors.entries()) {
    let odds = prior / (1 - prior)
    for (const { from, to, effect } of network.couplings) {
      if (to !== c) continue
      odds *= (isActive(world, from) ? effect : 1) / (1 + REFERENCE * (effect - 1))
    }
    const p = Math.min(odds / (1 + odds), PRIOR_CAP)
    weight *= isActive(world, c) ? p : 1 - p
  }
  return weight
}

function worldLikelihood(network: Small, world: number): number {
  let likelihood = 1
  for (const [f, answer] of network.answers.entries()) {
    let absent = 1 - (network.leaks[f] ?? 0)
    for (const c of network.priors.keys()) {
      if (isActive(world, c)) absent *= 1 - (network.links[c]?.[f] ?? 0)
    }
    likelihood *= answerLikelihood(answer, absent)
  }
  return likelihood
}

function answerLikelihood(answer: SmallAnswer, absent: number): number {
  const partYes = PART.pIfNot * absent + PART.pIfPattern * (1 - absent)
  if (answer === 'yes') return 1 - absent
  if (answer === 'no') return absent
  if (answer === 'part-yes') return partYes
  return answer === 'part-no' ? 1 - partYes : 1
}

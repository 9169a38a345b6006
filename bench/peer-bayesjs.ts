import type { Knowledge } from '@charley/engine'
import { buildProblem, checkContext, infer, readPerson } from '@charley/engine/inference'
import bayesjs from 'bayesjs'
import { ms, time } from './time.ts'

const { inferAll } = bayesjs

const CONTRIBUTORS = 9
const FINDINGS = [
  'sudden_cramp',
  'night_in_bed',
  'calf_or_foot_site',
  'fatigue',
  'soreness_after',
  'muscle_hard_knot'
]

/**
 * The same small network in both: the first contributors and six of the most shared findings, all present. A general
 * Bayesian network library needs a table of 2^parents rows per finding, so nothing larger fits it.
 */
export function benchBayesjs(knowledge: Knowledge): void {
  const contributors = knowledge.contributors
    .filter((c) => !c.gate)
    .slice(0, CONTRIBUTORS)
    .map((c) => ({
      ...c,
      findings: c.findings.filter((f) => FINDINGS.includes(f.item) && !f.requiresAny)
    }))
  const small: Knowledge = {
    ...knowledge,
    contributors,
    implications: [],
    derivations: [],
    mutes: [],
    coupling: []
  }
  const answers = Object.fromEntries(FINDINGS.map((finding) => [finding, 'yes']))
  const { evidence } = readPerson(
    small,
    { profile: { ageYears: 50 }, answers },
    '2026-11-20T03:12:00Z'
  )
  const problem = buildProblem(checkContext(small), evidence)
  const ours = infer(problem)
  const network = asTables(small, problem.odds)
  const given = Object.fromEntries(FINDINGS.map((finding) => [finding, 'yes']))
  const theirs = inferAll(network, { ...given }, { force: true })
  const apart = contributors.map((c, i) =>
    Math.abs((ours.posterior[i] ?? 0) - (theirs[c.id]?.yes ?? 0))
  )
  const ourTime = time(Array.from({ length: 400 }), () => infer(problem))
  const theirTime = time(Array.from({ length: 3 }), () =>
    inferAll(network, { ...given }, { force: true })
  )
  const ratio = theirTime.median / ourTime.median
  console.log(
    `bayesjs 0.6.5, ${CONTRIBUTORS} contributors, ${FINDINGS.length} findings: ours ${ms(ourTime.median)}, theirs ${ms(theirTime.median)}, ` +
      `ratio ${Math.round(ratio)} (asked 1000: ${ratio >= 1000 ? 'met' : 'MISSED'}); furthest apart ${Math.max(...apart).toExponential(1)}`
  )
}

type Tables = Parameters<typeof inferAll>[0]

function asTables(knowledge: Knowledge, odds: Float64Array): Tables {
  const tables: Tables = {}
  for (const [i, contributor] of knowledge.contributors.entries()) {
    const o = odds[i] ?? 0
    const p = Math.min(o / (1 + o), 0.95)
    tables[contributor.id] = {
      id: contributor.id,
      states: ['yes', 'no'],
      parents: [],
      cpt: { yes: p, no: 1 - p }
    }
  }
  for (const finding of FINDINGS) tables[finding] = findingTable(knowledge, finding)
  return tables
}

function findingTable(knowledge: Knowledge, finding: string): Tables[string] {
  const linked = knowledge.contributors.flatMap((c) => {
    const link = c.findings.find((f) => f.item === finding)
    return link ? [{ id: c.id, strength: link.link }] : []
  })
  const leak = knowledge.items.find((item) => item.id === finding)?.background?.value ?? 0
  const rows = Array.from({ length: 2 ** linked.length }, (_, config) => {
    const when = Object.fromEntries(
      linked.map(({ id }, k) => [id, config & (1 << k) ? 'yes' : 'no'])
    )
    const absent = linked.reduce(
      (q, { strength }, k) => (config & (1 << k) ? q * (1 - strength) : q),
      1 - leak
    )
    // biome-ignore lint/suspicious/noThenProperty: the peer's own name for a row of a table
    return { when, then: { yes: 1 - absent, no: absent } }
  })
  return { id: finding, states: ['yes', 'no'], parents: linked.map(({ id }) => id), cpt: rows }
}

import type { TestWorthAsking, Triage } from '../shared/assessment.ts'
import type { Contributor } from '../shared/contributor-knowledge.ts'
import type { Evidence } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Ranking } from './rank-contributors.ts'

/** A likely contributor's tests come from this probability on, so that a worried reader is not sent for everything. */
const WORTH_TESTING = 0.08
const MOST_TESTS = 8
const TRIAD = ['magnesium_serum', 'potassium', 'calcium_adjusted']

/** Tests named by the rules that fired, then those that would settle what is listed or must be ruled out. */
export function testsWorthAsking(
  context: CheckContext,
  evidence: Evidence,
  found: Found
): TestWorthAsking[] {
  const { knowledge } = context
  const reasons = new Map<string, string>()
  const wishes = [ofRules(knowledge, found), ofShelf(context, found), ofRanked(context, found)]
  const open = wishes.flat().filter(({ analyte }) => !isRecent(evidence, analyte))
  const partners = partnersOf(knowledge, open).filter(({ analyte }) => !isRecent(evidence, analyte))
  for (const { analyte, why } of [...open, ...partners]) {
    if (!reasons.has(analyte)) reasons.set(analyte, why)
  }
  return [...reasons]
    .slice(0, MOST_TESTS)
    .map(([analyte, why]) => ({ analyte, name: nameOf(knowledge, analyte), why }))
}

interface Found {
  readonly triage: Triage
  readonly ranking: Ranking
  readonly posterior: Float64Array
}

interface Wish {
  readonly analyte: string
  readonly why: string
}

function ofRules(knowledge: Knowledge, { triage }: Found): Wish[] {
  const rules = new Map(knowledge.triage.rules.map((rule) => [rule.id, rule]))
  return triage.reasons.flatMap((reason) => {
    const tests = rules.get(reason.rule)?.tests ?? []
    return tests.map((analyte) => ({ analyte, why: reason.why }))
  })
}

function ofShelf(context: CheckContext, { ranking }: Found): Wish[] {
  const { contributors, indexOf } = context.network
  const why = context.knowledge.words.phrases['test.rule-out'] ?? ''
  return ranking.shelf.flatMap(({ id }) => wishesOf(contributors[indexOf.get(id) ?? -1], why))
}

function ofRanked(context: CheckContext, { ranking, posterior }: Found): Wish[] {
  const { contributors } = context.network
  const why = context.knowledge.words.phrases['test.settle'] ?? ''
  return ranking.order
    .filter((i) => (posterior[i] ?? 0) >= WORTH_TESTING)
    .filter((i) => ranking.listed.has(i) || contributors[i]?.kind === 'nutrient')
    .flatMap((i) => wishesOf(contributors[i], why))
}

function wishesOf(contributor: Contributor | undefined, why: string): Wish[] {
  if (!contributor) return []
  const reason = fillIn(why, { name: contributor.name })
  return contributor.wouldSettle.map((analyte) => ({ analyte, why: reason }))
}

/** Magnesium, potassium and calcium fall together and are only understood together. */
function partnersOf(knowledge: Knowledge, wishes: readonly Wish[]): Wish[] {
  if (!wishes.some(({ analyte }) => TRIAD.includes(analyte))) return []
  const why = knowledge.words.phrases['test.together'] ?? ''
  return TRIAD.map((analyte) => ({ analyte, why }))
}

function isRecent(evidence: Evidence, analyte: string): boolean {
  return evidence.labs.some(
    (lab) => lab.analyte === analyte && lab.countsInRanking && lab.countsInTriage
  )
}

function nameOf(knowledge: Knowledge, id: string): string {
  return knowledge.analytes.find((analyte) => analyte.id === id)?.name ?? id
}

import type { TestWorthAsking, Triage } from '../shared/assessment.ts'
import type { Evidence } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Ranking } from './rank-contributors.ts'

/** A likely contributor's tests come from this probability on, so that a worried reader is not sent for everything. */
const WORTH_TESTING = 0.08
const MOST_TESTS = 8

/** Tests named by the rules that fired, then those that would settle what is listed or must be ruled out. */
export function testsWorthAsking(
  context: CheckContext,
  evidence: Evidence,
  found: { readonly triage: Triage; readonly ranking: Ranking; readonly posterior: Float64Array }
): TestWorthAsking[] {
  const { knowledge } = context
  const { phrases } = knowledge.words
  const reasons = new Map<string, string>()
  const add = (analyte: string, why: string) => {
    if (!reasons.has(analyte) && !isRecent(evidence, analyte)) reasons.set(analyte, why)
  }
  for (const reason of found.triage.reasons) {
    const rule = knowledge.triage.rules.find((r) => r.id === reason.rule)
    for (const analyte of rule?.tests ?? []) add(analyte, reason.why)
  }
  for (const entry of found.ranking.shelf) {
    const contributor = context.network.contributors[context.network.indexOf.get(entry.id) ?? -1]
    for (const analyte of contributor?.wouldSettle ?? []) {
      add(analyte, fillIn(phrases['test.rule-out'] ?? '', { name: entry.name }))
    }
  }
  for (const i of found.ranking.order) {
    const contributor = context.network.contributors[i]
    if (!contributor || (found.posterior[i] ?? 0) < WORTH_TESTING) continue
    if (!found.ranking.listed.has(i) && contributor.kind !== 'nutrient') continue
    for (const analyte of contributor.wouldSettle) {
      add(analyte, fillIn(phrases['test.settle'] ?? '', { name: contributor.name }))
    }
  }
  return withPartners(knowledge, evidence, reasons)
    .slice(0, MOST_TESTS)
    .map(([analyte, why]) => ({ analyte, name: nameOf(knowledge, analyte), why }))
}

/** Magnesium, potassium and calcium fall together and are only understood together. */
function withPartners(
  knowledge: Knowledge,
  evidence: Evidence,
  reasons: ReadonlyMap<string, string>
): [string, string][] {
  const triad = ['magnesium_serum', 'potassium', 'calcium_adjusted']
  const all = new Map(reasons)
  if (triad.some((analyte) => reasons.has(analyte))) {
    for (const analyte of triad) {
      if (!all.has(analyte) && !isRecent(evidence, analyte)) {
        all.set(analyte, knowledge.words.phrases['test.together'] ?? '')
      }
    }
  }
  return [...all]
}

function isRecent(evidence: Evidence, analyte: string): boolean {
  return evidence.labs.some(
    (lab) => lab.analyte === analyte && lab.countsInRanking && lab.countsInTriage
  )
}

function nameOf(knowledge: Knowledge, id: string): string {
  return knowledge.analytes.find((analyte) => analyte.id === id)?.name ?? id
}

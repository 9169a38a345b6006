import type { Action, Triage } from '../shared/assessment.ts'
import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { ReliefMeasure } from '../shared/relief-knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Ranking } from './rank-contributors.ts'
import { mayTryMeasures, triageFacts } from './triage-red-flags.ts'

/**
 * What to try first: the measures that fit the listed contributors, likeliest first, without those an answer speaks
 * against. Nothing while urgent care is needed or danger signs are open.
 */
export function reliefThatFits(
  context: CheckContext,
  evidence: Evidence,
  found: { readonly triage: Triage; readonly ranking: Ranking }
): Action[] {
  if (!mayTryMeasures(found.triage)) return []
  const facts = triageFacts(context.knowledge, evidence)
  const measures = new Map(context.knowledge.relief.map((measure) => [measure.id, measure]))
  const reasons = new Map<string, string>()
  for (const i of found.ranking.order) {
    const contributor = context.network.contributors[i]
    if (!contributor || !found.ranking.listed.has(i)) continue
    for (const id of contributor.relief) if (!reasons.has(id)) reasons.set(id, contributor.name)
  }
  return [...reasons].flatMap(([id, why]) => {
    const measure = measures.get(id)
    return measure ? offerRelief(measure, why, facts) : []
  })
}

/** One measure in the version for this person; nothing where an answer speaks against it. */
export function offerRelief(measure: ReliefMeasure, why: string, facts: Facts): Action[] {
  const against = measure.contraindications.filter((c) => c.when && holds(c.when, facts, true))
  if (against.some((c) => c.instead === undefined)) return []
  const caution = against.map((c) => c.instead).join(' ')
  const { id, name, kind } = measure
  return [{ id, name, kind, why, ...(caution !== '' && { caution }) }]
}

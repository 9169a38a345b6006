import type { Contributor } from '../shared/contributor-knowledge.ts'
import { type Evidence, isYes } from '../shared/evidence.ts'
import type { CheckContext } from './check-context.ts'
import { isDeficiency } from './is-deficiency.ts'

/**
 * Deficiencies that the test which settles them shows. They are facts: shown and said whatever their share in the legs'
 * trouble.
 */
export function measuredDeficiencies(context: CheckContext, evidence: Evidence): Contributor[] {
  return context.network.contributors.filter(
    (contributor) =>
      isDeficiency(context.knowledge.reporting, contributor) &&
      contributor.findings.some(
        ({ item }) =>
          isYes(evidence.answers, item) &&
          context.items.get(item)?.lab?.analyte === contributor.wouldSettle[0]
      )
  )
}

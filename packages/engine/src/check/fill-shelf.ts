import type { ShelfEntry, TriageReason } from '../shared/assessment.ts'
import type { Contributor, ReportingRules } from '../shared/contributor-knowledge.ts'
import { oddsOf } from '../shared/probability.ts'
import type { CheckContext } from './check-context.ts'

/** By contributor. */
export interface Numbers {
  readonly posterior: Float64Array
  readonly prior: Float64Array
}

/**
 * Rare dangers are ruled out, not ranked: put on the shelf by a rule that fired, or by how much the answers speak for
 * them. Those of a rule that was stated come first, then the likeliest.
 */
export function fillShelf(
  context: CheckContext,
  numbers: Numbers,
  reasons: readonly TriageReason[]
): ShelfEntry[] {
  const limits = context.knowledge.reporting.shelf
  const fired = new Map(reasons.map((reason) => [reason.rule, reason.certainty]))
  const isStated = (entry: ShelfEntry) =>
    entry.probability >= limits.minPosteriorRule &&
    entry.because.some((rule) => fired.get(rule) === 'stated')
  return context.network.contributors
    .flatMap((contributor, i) => {
      const rules = contributor.shelf?.rules.filter((rule) => fired.has(rule)) ?? []
      const entry = { ...weigh(contributor, i, numbers), because: rules }
      return belongs(entry, contributor.shelf, limits) ? [entry] : []
    })
    .sort((a, b) => Number(isStated(b)) - Number(isStated(a)) || b.probability - a.probability)
    .slice(0, limits.max)
}

function weigh(contributor: Contributor, i: number, numbers: Numbers): Omit<ShelfEntry, 'because'> {
  const { id, name } = contributor
  const probability = numbers.posterior[i] ?? 0
  const odds = oddsOf(Math.min(probability, 1 - 1e-12))
  const before = Math.max(oddsOf(numbers.prior[i] ?? 0), 1e-12)
  return { id, name, likelihoodRatio: odds / before, probability }
}

function belongs(
  entry: ShelfEntry,
  shelf: Contributor['shelf'],
  limits: ReportingRules['shelf']
): boolean {
  if (!shelf) return false
  const { probability, likelihoodRatio } = entry
  const byRule = entry.because.length > 0 && probability >= limits.minPosteriorRule
  const byAnswers = likelihoodRatio >= shelf.minLR && probability >= limits.minPosterior
  const byStrongAnswers =
    likelihoodRatio >= limits.strongLR && probability >= limits.minPosteriorStrong
  return byRule || byAnswers || byStrongAnswers
}

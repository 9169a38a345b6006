import type { ShelfEntry, TriageReason } from '../shared/assessment.ts'
import type { Contributor } from '../shared/contributor-knowledge.ts'
import { type Evidence, isSettled, isYes } from '../shared/evidence.ts'
import type { CheckContext } from './check-context.ts'
import { fillShelf, type Numbers } from './fill-shelf.ts'
import { isDeficiency } from './is-deficiency.ts'

/** What the reporting rules let us show, and in which order. */
export interface Ranking {
  /** Contributor numbers that could apply, most probable first. */
  readonly order: readonly number[]
  /** Those of them that are shown: above the floor, one per family, not on the shelf, at most so many. */
  readonly listed: ReadonlySet<number>
  readonly shelf: readonly ShelfEntry[]
  /** The contributor that may be named first; none where there is not enough to go on. */
  readonly leading?: number
  readonly enough: boolean
}

/** @param given posterior and prior, and the triage rules that fired. */
export function rankContributors(
  context: CheckContext,
  evidence: Evidence,
  given: { readonly numbers: Numbers; readonly reasons: readonly TriageReason[] }
): Ranking {
  const { posterior } = given.numbers
  const { contributors } = context.network
  const rules = context.knowledge.reporting
  const probability = (i: number) => Math.min(posterior[i] ?? 0, rules.cap)
  const possible = contributors
    .map((_, i) => i)
    .filter((i) => (posterior[i] ?? 0) > 0)
    .sort((a, b) => (posterior[b] ?? 0) - (posterior[a] ?? 0))
  const rankable = onePerFamily(
    contributors,
    possible.filter((i) => isRankable(context, evidence, { i, p: posterior[i] ?? 0 }))
  )
  const first = rankable[0]
  const enough =
    knownItems(context, evidence) >= rules.minAnswered &&
    first !== undefined &&
    probability(first) >= rules.notEnough
  const leading =
    enough && first !== undefined && mayLead(context, first, probability(first)) ? first : undefined
  return {
    order: possible,
    listed: new Set(
      rankable.filter((i) => probability(i) >= rules.floor).slice(0, rules.maxListed)
    ),
    shelf: fillShelf(context, given.numbers, given.reasons),
    enough,
    ...(leading !== undefined && { leading })
  }
}

/** Dangers stay on their shelf until they are likely, and nothing is blamed that nobody mentioned. */
function isRankable(
  context: CheckContext,
  evidence: Evidence,
  { i, p }: { readonly i: number; readonly p: number }
): boolean {
  const contributor = context.network.contributors[i]
  if (!contributor) return false
  if (contributor.shelf && p < context.knowledge.reporting.shelf.listIfPosteriorAtLeast)
    return false
  return exposureStated(contributor, evidence)
}

/** One cannot blame a tablet nobody mentioned. */
function exposureStated(contributor: Contributor, evidence: Evidence): boolean {
  const gate = contributor.gate
  if (!gate) return true
  return [...Object.keys(gate.ifYes), ...gate.alsoStatedBy].some((item) =>
    isYes(evidence.answers, item)
  )
}

function onePerFamily(contributors: readonly Contributor[], order: readonly number[]): number[] {
  const heads = new Set(contributors.map((c) => c.family).filter((family) => family !== undefined))
  const seen = new Set<string>()
  return order.filter((i) => {
    const contributor = contributors[i]
    const family =
      contributor?.family ?? (heads.has(contributor?.id ?? '') ? contributor?.id : undefined)
    if (family === undefined) return true
    if (seen.has(family)) return false
    seen.add(family)
    return true
  })
}

/** A deficiency is never the first thing said below one in two. */
function mayLead(context: CheckContext, i: number, probability: number): boolean {
  const rules = context.knowledge.reporting
  const guarded = isDeficiency(rules, context.network.contributors[i])
  return !guarded || probability >= rules.deficiencyGuard.neverFirstBelow
}

function knownItems(context: CheckContext, evidence: Evidence): number {
  const telling = [...context.items.values()].filter(
    (item) => item.role === 'finding' || item.role === 'risk'
  )
  return telling.filter((item) => isSettled(evidence.answers, item.id)).length
}

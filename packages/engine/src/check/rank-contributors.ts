import type { ShelfEntry } from '../shared/assessment.ts'
import { type Evidence, isSettled, isYes } from '../shared/evidence.ts'
import type { Contributor } from '../shared/knowledge.ts'
import { oddsOf } from '../shared/probability.ts'
import type { CheckContext } from './check-context.ts'

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

export interface Numbers {
  readonly posterior: Float64Array
  readonly prior: Float64Array
}

/** @param fired ids of the triage rules that fired. */
export function rankContributors(
  context: CheckContext,
  evidence: Evidence,
  given: { readonly numbers: Numbers; readonly fired: ReadonlySet<string> }
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
    shelf: fillShelf(context, given),
    enough,
    ...(leading !== undefined && { leading })
  }
}

/** Contributors as reporting would order them before any floor or limit; used to measure the first, three, five. */
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
  const guard = context.knowledge.reporting.deficiencyGuard
  const contributor = context.network.contributors[i]
  if (!contributor) return false
  const guarded = guard.kinds.includes(contributor.kind) && !guard.except.includes(contributor.id)
  return !guarded || probability >= guard.neverFirstBelow
}

function knownItems(context: CheckContext, evidence: Evidence): number {
  let known = 0
  for (const item of context.items.values()) {
    if ((item.role === 'finding' || item.role === 'risk') && isSettled(evidence.answers, item.id))
      known++
  }
  return known
}

/** Rare dangers are ruled out, not ranked: by a rule that fired, or by how much the answers speak for them. */
function fillShelf(
  context: CheckContext,
  given: { readonly numbers: Numbers; readonly fired: ReadonlySet<string> }
): ShelfEntry[] {
  const limits = context.knowledge.reporting.shelf
  const entries: (ShelfEntry & { readonly byRule: boolean })[] = []
  for (const [i, contributor] of context.network.contributors.entries()) {
    if (!contributor.shelf) continue
    const p = given.numbers.posterior[i] ?? 0
    const likelihoodRatio =
      oddsOf(Math.min(p, 1 - 1e-12)) / Math.max(oddsOf(given.numbers.prior[i] ?? 0), 1e-12)
    const rules = contributor.shelf.rules.filter((rule) => given.fired.has(rule))
    const byRule = rules.length > 0 && p >= limits.minPosteriorRule
    const byAnswers =
      (likelihoodRatio >= contributor.shelf.minLR && p >= limits.minPosterior) ||
      (likelihoodRatio >= limits.strongLR && p >= limits.minPosteriorStrong)
    if (!byRule && !byAnswers) continue
    entries.push({
      id: contributor.id,
      name: contributor.name,
      because: rules,
      likelihoodRatio,
      probability: p,
      byRule
    })
  }
  return entries
    .sort((a, b) => Number(b.byRule) - Number(a.byRule) || b.probability - a.probability)
    .slice(0, limits.max)
    .map(({ byRule: _, ...entry }) => entry)
}

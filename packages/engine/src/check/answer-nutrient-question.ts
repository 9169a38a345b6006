import type { Headline } from '../shared/assessment.ts'
import { fillIn } from '../shared/fill-in.ts'
import type { Contributor } from '../shared/knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Interval } from './intervals.ts'
import type { Ranking } from './rank-contributors.ts'

/**
 * The articles' question, answered for this person in one sentence: which nutrient is or is not likely lacking, and how
 * sure that is.
 */
export function answerNutrientQuestion(
  context: CheckContext,
  ranking: Ranking,
  numbers: { readonly posterior: Float64Array; readonly ranges: readonly Interval[] }
): Headline {
  const rules = context.knowledge.reporting
  const { contributors } = context.network
  const first = ranking.order.find((i) => isDeficiency(context, contributors[i]))
  const nutrient = first === undefined ? undefined : contributors[first]
  const p = Math.min(numbers.posterior[first ?? -1] ?? 0, rules.cap)
  const range = numbers.ranges[first ?? -1] ?? { low: 0, high: 0 }
  const leading = ranking.leading === undefined ? undefined : contributors[ranking.leading]
  const kind = kindOf(ranking, p, rules)
  const other = leading !== undefined && leading !== nutrient ? leading : undefined
  const names = {
    nutrient: nutrient?.name ?? '',
    count: inHundred(p),
    low: inHundred(range.low),
    high: inHundred(range.high),
    other: other?.name ?? ''
  }
  const { headlines } = context.knowledge.words
  const sentence = fillIn(headlines[kind] ?? '', names)
  const rest =
    other && kind !== 'not-enough' ? ` ${fillIn(headlines['other-leads'] ?? '', names)}` : ''
  return {
    kind,
    contributors: [nutrient, other].filter((c) => c !== undefined).map((c) => c.id),
    text: sentence + rest
  }
}

function kindOf(
  ranking: Ranking,
  p: number,
  rules: CheckContext['knowledge']['reporting']
): Headline['kind'] {
  if (p >= rules.deficiencyGuard.neverFirstBelow) return 'nutrient-likely'
  if (!ranking.enough) return 'not-enough'
  return p >= rules.floor ? 'nutrient-possible' : 'nutrient-unlikely'
}

/** Too much vitamin B6 and lost fluid are of the nutrient kind, but nothing is lacking there. */
export function isDeficiency(context: CheckContext, contributor: Contributor | undefined): boolean {
  if (!contributor) return false
  const guard = context.knowledge.reporting.deficiencyGuard
  return guard.kinds.includes(contributor.kind) && !guard.except.includes(contributor.id)
}

function inHundred(p: number): string {
  if (p < 0.01) return 'fewer than 1'
  return String(Math.round(100 * p))
}

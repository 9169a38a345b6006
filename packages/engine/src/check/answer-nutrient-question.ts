import type { Headline } from '../shared/assessment.ts'
import type { Contributor, ReportingRules } from '../shared/contributor-knowledge.ts'
import { fillIn } from '../shared/fill-in.ts'
import { inHundred } from '../shared/in-hundred.ts'
import type { Level } from '../shared/triage-knowledge.ts'
import type { CheckContext } from './check-context.ts'
import type { Interval } from './intervals.ts'
import { isDeficiency } from './is-deficiency.ts'
import type { Ranking } from './rank-contributors.ts'

/**
 * The articles' question, answered for this person in one sentence: which nutrient is or is not likely lacking, and how
 * sure that is.
 * @param measured deficiencies that a blood test shows.
 */
export function answerNutrientQuestion(
  context: CheckContext,
  measured: readonly Contributor[],
  found: Found
): Headline {
  return measured.length > 0 ? sayMeasured(context, measured) : sayInferred(context, found)
}

interface Found {
  readonly level: Level
  readonly ranking: Ranking
  readonly posterior: Float64Array
  readonly ranges: readonly Interval[]
}

/** A deficiency that a blood test shows is a fact, whatever share it has in the legs' trouble. */
function sayMeasured(context: CheckContext, measured: readonly Contributor[]): Headline {
  const nutrients = measured.map((contributor) => contributor.name)
  return {
    kind: 'nutrient-measured',
    contributors: measured.map((contributor) => contributor.id),
    text: fillIn(context.knowledge.words.headlines['nutrient-measured'] ?? '', { nutrients })
  }
}

/** Beside an urgent level no numbers are said: they could be taken for a reason to wait. */
function sayInferred(context: CheckContext, numbers: Found): Headline {
  const { ranking } = numbers
  const urgent = numbers.level === 'emergency' || numbers.level === 'same-day'
  const { contributors } = context.network
  const { headlines } = context.knowledge.words
  const rules = context.knowledge.reporting
  const first = ranking.order.find((i) => isDeficiency(rules, contributors[i])) ?? -1
  const nutrient = contributors[first]
  const leading = contributors[ranking.leading ?? -1]
  const other = leading === nutrient ? undefined : leading
  const p = Math.min(numbers.posterior[first] ?? 0, rules.cap)
  const range = numbers.ranges[first] ?? { low: 0, high: 0 }
  const kind = kindOf(ranking, p, rules)
  const fill = (template: string | undefined) =>
    fillIn(template ?? '', {
      nutrient: nutrient?.name ?? '',
      count: inHundred(p),
      low: inHundred(range.low),
      high: inHundred(Math.min(range.high, rules.cap)),
      other: other?.name ?? ''
    })
  const sentences = [fill(headlines[urgent ? `urgent.${kind}` : kind])]
  if (other && !urgent && kind !== 'not-enough') sentences.push(fill(headlines['other-leads']))
  return {
    kind,
    contributors: [nutrient, other].filter((c) => c !== undefined).map((c) => c.id),
    text: sentences.join(' ')
  }
}

function kindOf(ranking: Ranking, p: number, rules: ReportingRules): Headline['kind'] {
  if (p >= rules.deficiencyGuard.neverFirstBelow) return 'nutrient-likely'
  if (!ranking.enough) return 'not-enough'
  return p >= rules.floor ? 'nutrient-possible' : 'nutrient-unlikely'
}

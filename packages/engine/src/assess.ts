import { answerNutrientQuestion } from './check/answer-nutrient-question.ts'
import { buildProblem, priorsOf } from './check/build-problem.ts'
import { checkContext } from './check/check-context.ts'
import { type Explanation, explain } from './check/explain.ts'
import { infer } from './check/infer.ts'
import { type Interval, intervals } from './check/intervals.ts'
import { medicinesToAskAbout } from './check/medicines-to-ask-about.ts'
import { nextQuestion } from './check/next-question.ts'
import { openRedFlags } from './check/open-questions.ts'
import { type Ranking, rankContributors } from './check/rank-contributors.ts'
import { reliefThatFits } from './check/relief-that-fits.ts'
import { testsWorthAsking } from './check/tests-worth-asking.ts'
import { triageRedFlags } from './check/triage-red-flags.ts'
import { interpretLabs } from './labs/interpret-labs.ts'
import { readPerson } from './read-person.ts'
import type { Assessment, RankedContributor, ShelfEntry } from './shared/assessment.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { ENGINE_VERSION } from './version.ts'

export interface AssessOptions {
  /** Seed of the redraws behind the intervals: the same seed gives the same intervals. */
  readonly seed?: number
  /** false: no intervals and no explanation, for asking the next question quickly. */
  readonly full?: boolean
  /** Ids of questions the person passed over: not asked again. */
  readonly skipped?: readonly string[]
}

/**
 * The whole flow for one person: read, triage, infer, explain, ask on. Pure: the same arguments give the same
 * Assessment. Bad input never throws; it comes back as issues.
 * @param input a Person from outside: anything.
 * @param now ISO instant.
 */
export function assess(
  knowledge: Knowledge,
  input: unknown,
  now: string,
  options: AssessOptions = {}
): Assessment {
  const context = checkContext(knowledge)
  const { evidence, issues } = readPerson(knowledge, input, now)
  const skipped = new Set(options.skipped ?? [])
  const triage = {
    ...triageRedFlags(knowledge, evidence),
    openRedFlags: openRedFlags(context, evidence, skipped)
  }
  const problem = buildProblem(context, evidence)
  const inference = infer(problem)
  const { posterior, plan } = inference
  const fired = new Set(triage.reasons.map((reason) => reason.rule))
  const numbers = { posterior, prior: priorsOf(problem) }
  const ranking = rankContributors(context, evidence, { numbers, fired })
  const full = options.full !== false
  const ranges = full
    ? intervals(context, evidence, { plan, seed: options.seed ?? 1 })
    : Array.from(posterior, (p) => ({ low: p, high: p }))
  const explanation = full ? explain(context, evidence, inference) : []
  return {
    triage,
    contributors: describeAll(knowledge, ranking, { posterior, ranges, explanation }),
    mustRuleOut: withItems(ranking.shelf, context.network.indexOf, explanation),
    headline: answerNutrientQuestion(context, ranking, { posterior, ranges }),
    ...nextQuestion(context, evidence, { inference, triage, skipped }),
    nutrients: [],
    tests: testsWorthAsking(context, evidence, { triage, ranking, posterior }),
    medicines: medicinesToAskAbout(knowledge, evidence),
    actions: reliefThatFits(context, evidence, { triage, ranking }),
    labs: interpretLabs(knowledge, evidence),
    issues,
    madeWith: { engine: ENGINE_VERSION, knowledge: knowledge.revision, at: now }
  }
}

interface Described {
  readonly posterior: Float64Array
  readonly ranges: readonly Interval[]
  readonly explanation: Explanation
}

function describeAll(
  knowledge: Knowledge,
  ranking: Ranking,
  found: Described
): RankedContributor[] {
  const { cap, words } = knowledge.reporting
  const capped = (p: number) => Math.min(p, cap)
  return ranking.order.flatMap((i) => {
    const contributor = knowledge.contributors[i]
    if (!contributor) return []
    const probability = capped(found.posterior[i] ?? 0)
    const range = found.ranges[i] ?? { low: probability, high: probability }
    const weights = found.explanation[i] ?? []
    const word = words.find((w) => probability >= w.from)?.text
    return {
      id: contributor.id,
      name: contributor.name,
      kind: contributor.kind,
      probability,
      low: Math.min(capped(range.low), probability),
      high: Math.max(capped(range.high), probability),
      ...(word !== undefined && { word }),
      listed: ranking.listed.has(i),
      for: weights.filter((w) => w.weight > 0),
      against: weights.filter((w) => w.weight < 0),
      wouldSettle: contributor.wouldSettle,
      grade: contributor.grade
    }
  })
}

/** Where no rule put it on the shelf, the answers that speak for it say why. */
function withItems(
  shelf: readonly ShelfEntry[],
  indexOf: ReadonlyMap<string, number>,
  explanation: Explanation
): ShelfEntry[] {
  return shelf.map((entry) => {
    const weights = explanation[indexOf.get(entry.id) ?? -1] ?? []
    const speaking = weights.filter((w) => w.weight > 0).slice(0, 3)
    return entry.because.length > 0 ? entry : { ...entry, because: speaking.map((w) => w.item) }
  })
}

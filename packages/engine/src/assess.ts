import { answerNutrientQuestion } from './check/answer-nutrient-question.ts'
import { buildProblem, priorsOf } from './check/build-problem.ts'
import { type CheckContext, checkContext } from './check/check-context.ts'
import { type Explanation, explain } from './check/explain.ts'
import { infer } from './check/infer.ts'
import { type Interval, intervals } from './check/intervals.ts'
import { measuredDeficiencies } from './check/measured-deficiencies.ts'
import { medicinesToAskAbout } from './check/medicines-to-ask-about.ts'
import { nextQuestion } from './check/next-question.ts'
import { openRedFlags } from './check/open-questions.ts'
import { type Ranking, rankContributors } from './check/rank-contributors.ts'
import { reliefThatFits } from './check/relief-that-fits.ts'
import { testsWorthAsking } from './check/tests-worth-asking.ts'
import { triageRedFlags, withMoreUrgent, withOpenRedFlags } from './check/triage-red-flags.ts'
import { withinReach } from './check/within-reach.ts'
import { interpretLabs } from './labs/interpret-labs.ts'
import { urgentLabs } from './labs/urgent-labs.ts'
import { readPerson } from './read-person.ts'
import type { Assessment, RankedContributor, ShelfEntry } from './shared/assessment.ts'
import type { Contributor } from './shared/contributor-knowledge.ts'
import type { DietKnowledge } from './shared/intake-report.ts'
import { type Issue, warningAt } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { ENGINE_VERSION } from './version.ts'
import { foodLogEffect, hearFoodLog } from './weigh-food-log.ts'

export interface AssessOptions {
  /** Seed of the redraws behind the intervals: the same seed gives the same intervals. */
  readonly seed?: number
  /** false: no intervals and no explanation, for asking the next question quickly. */
  readonly full?: boolean
  /** Ids of questions the person passed over: not asked again. */
  readonly skipped?: readonly string[]
  /** Without it a food log is not read, and an issue says so. */
  readonly diet?: DietKnowledge
}

/**
 * The whole flow for one person: read, triage, infer, explain, ask on. Pure: the same arguments give the same
 * Assessment. Bad input never throws; it comes back as issues.
 * @param input a Person from outside: anything.
 * @param now ISO instant.
 */
// biome-ignore lint/complexity/useMaxParams: the public contract: what is known, who, when, and how.
export function assess(
  knowledge: Knowledge,
  input: unknown,
  now: string,
  options: AssessOptions = {}
): Assessment {
  const context = checkContext(knowledge)
  const read = readPerson(knowledge, input, now)
  const { evidence, report, issues } = hearFoodLog(context, read.evidence, {
    input,
    diet: options.diet
  })
  const skipped = new Set(options.skipped ?? [])
  const signs = triageRedFlags(knowledge, evidence)
  const triage = withOpenRedFlags(
    knowledge,
    withMoreUrgent(signs, urgentLabs(knowledge, evidence)),
    openRedFlags(context, evidence)
  )
  const reach = withinReach(buildProblem(context, evidence))
  const inference = infer(reach.problem, reach.plan)
  const { posterior } = inference
  const numbers = { posterior, prior: priorsOf(reach.problem) }
  const ranking = rankContributors(context, evidence, { numbers, reasons: triage.reasons })
  const full = options.full !== false
  const ranges = full
    ? intervals(context, evidence, { reach, posterior, seed: options.seed ?? 1 })
    : Array.from(posterior, (p) => ({ low: p, high: p }))
  const explanation = full ? explain(context, evidence, inference) : []
  const measured = measuredDeficiencies(context, evidence)
  return {
    triage,
    contributors: describeAll(knowledge, ranking, { posterior, ranges, explanation, measured }),
    mustRuleOut: withItems(ranking.shelf, context.network.indexOf, explanation),
    headline: answerNutrientQuestion(context, measured, {
      level: triage.level,
      ranking,
      posterior,
      ranges
    }),
    ...nextQuestion(context, evidence, { inference, triage, skipped }),
    nutrients: report?.nutrients ?? [],
    ...(report && { foodLog: foodLogEffect(context, evidence, { report, posterior }) }),
    tests: testsWorthAsking(context, evidence, { triage, ranking, posterior }),
    medicines: medicinesToAskAbout(knowledge, evidence),
    actions: reliefThatFits(context, evidence, { triage, ranking }),
    labs: interpretLabs(knowledge, evidence),
    issues: [...read.issues, ...issues, ...namesSetAside(context, reach.setAside)],
    madeWith: { engine: ENGINE_VERSION, knowledge: knowledge.revision, at: now }
  }
}

function namesSetAside(context: CheckContext, setAside: readonly number[]): Issue[] {
  if (setAside.length === 0) return []
  const items = setAside.map((finding) => context.network.findings[finding] ?? '')
  return [warningAt('answers', 'answer.set-aside', { items })]
}

interface Described {
  readonly posterior: Float64Array
  readonly ranges: readonly Interval[]
  readonly explanation: Explanation
  readonly measured: readonly Contributor[]
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
    const measured = found.measured.includes(contributor)
    const word = measured
      ? knowledge.words.phrases.measured
      : words.find((w) => probability >= w.from)?.text
    return {
      id: contributor.id,
      name: contributor.name,
      kind: contributor.kind,
      ...(contributor.family !== undefined && { family: contributor.family }),
      probability,
      low: Math.min(capped(range.low), probability),
      high: Math.max(capped(range.high), probability),
      ...(word !== undefined && { word }),
      listed: measured || ranking.listed.has(i),
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

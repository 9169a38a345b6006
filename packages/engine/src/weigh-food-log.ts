import { buildProblem } from './check/build-problem.ts'
import type { CheckContext } from './check/check-context.ts'
import { infer } from './check/infer.ts'
import { withinReach } from './check/within-reach.ts'
import { chancesFromIntake, type LogAnswer } from './diet/chances-from-intake.ts'
import { reportIntake } from './report-intake.ts'
import type { FoodLogEffect } from './shared/assessment.ts'
import type { Evidence } from './shared/evidence.ts'
import { fillIn } from './shared/fill-in.ts'
import { inHundred } from './shared/in-hundred.ts'
import type { DietKnowledge, IntakeReport } from './shared/intake-report.ts'
import { type Issue, warningAt } from './shared/issue.ts'
import { isAbsent, readFields } from './shared/read-values.ts'

/** A smaller shift is no change that anybody would see. */
const NOTICEABLE = 0.005

export interface WithFoodLog {
  readonly evidence: Evidence
  /** Absent without a food log. */
  readonly report?: IntakeReport
  /** About the log alone. */
  readonly issues: readonly Issue[]
}

/** Whether whatever came in holds a food log: only then is a food table needed. */
export function hasFoodLog(input: unknown): boolean {
  const log = readFields(input)?.get('foodLog')
  return !isAbsent(log) && !(Array.isArray(log) && log.length === 0)
}

/** A person's evidence with what the food log says; without a food table the log cannot be read, and that is told. */
export function hearFoodLog(
  context: CheckContext,
  evidence: Evidence,
  { input, diet }: { readonly input: unknown; readonly diet: DietKnowledge | undefined }
): WithFoodLog {
  if (!hasFoodLog(input)) return { evidence, issues: [] }
  if (!diet) return { evidence, issues: [warningAt('foodLog', 'food-log.not-read')] }
  const report = reportIntake(context.knowledge, diet, input)
  const issues = report.issues.filter(({ path }) => path.startsWith('foodLog'))
  return { evidence: withFoodLog(context, evidence, report), report, issues }
}

/** The food log speaks where the person did not: an own answer always wins. */
function withFoodLog(
  { knowledge }: CheckContext,
  evidence: Evidence,
  report: IntakeReport
): Evidence {
  const heard = chancesFromIntake(knowledge.items, report).filter(
    ({ item }) => !evidence.answers.has(item)
  )
  return { ...evidence, chances: new Map(heard.map(({ item, chance }) => [item, chance])) }
}

/** What the food log did to the list of causes: the posterior with it beside the posterior without. */
export function foodLogEffect(
  context: CheckContext,
  evidence: Evidence,
  { report, posterior }: { readonly report: IntakeReport; readonly posterior: Float64Array }
): FoodLogEffect {
  const { knowledge } = context
  const answered = chancesFromIntake(knowledge.items, report).filter(({ item }) =>
    evidence.chances.has(item)
  )
  const moved = answered.length > 0 ? movedBy(context, evidence, posterior) : []
  const { phrases } = knowledge.words
  const changes = moved.map(({ name, before, after }) =>
    fillIn(phrases['food-log.change'] ?? '', {
      name,
      before: inHundred(before),
      after: inHundred(after)
    })
  )
  const template = phrases[moved.length > 0 ? 'food-log.changed' : 'food-log.unchanged'] ?? ''
  return {
    days: report.days,
    answered: answered.map(({ item, nutrient, chance }: LogAnswer) => ({ item, nutrient, chance })),
    moved,
    text: fillIn(template, { changes }),
    overLimit: report.nutrients
      .filter(({ upperLimit }) => upperLimit?.over)
      .map(({ id, statement }) => ({ nutrient: id, statement }))
  }
}

function movedBy(
  context: CheckContext,
  evidence: Evidence,
  posterior: Float64Array
): FoodLogEffect['moved'] {
  const { cap } = context.knowledge.reporting
  const { problem, plan } = withinReach(buildProblem(context, { ...evidence, chances: new Map() }))
  const without = infer(problem, plan).posterior
  return context.network.contributors
    .map(({ id, name }, i) => ({
      id,
      name,
      before: Math.min(without[i] ?? 0, cap),
      after: Math.min(posterior[i] ?? 0, cap)
    }))
    .filter(({ before, after }) => Math.abs(after - before) >= NOTICEABLE)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}

import { assess } from './assess.ts'
import { planRelief } from './check/plan-relief.ts'
import { isUrgent } from './check/triage-red-flags.ts'
import { readFoodLog } from './diet/read-food-log.ts'
import { type FoodPlanOptions, makeFoodPlan } from './plan/make-food-plan.ts'
import type { PlanFacts } from './plan/plan-facts.ts'
import type { Solve } from './plan/plan-problem.ts'
import { planText } from './plan/plan-text.ts'
import { readWishes } from './plan/read-wishes.ts'
import { type SafetyKnowledge, safetyLimits } from './plan/safety-limits.ts'
import { planSupplements } from './plan-supplements.ts'
import { readPerson } from './read-person.ts'
import { reportIntake } from './report-intake.ts'
import type { Assessment } from './shared/assessment.ts'
import type { FoodPlan } from './shared/food-plan.ts'
import type { FoodTable } from './shared/food-table.ts'
import { distinctIssues, type Issue, warningAt } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { Plan } from './shared/plan.ts'
import type { PlanFood } from './shared/plan-food.ts'
import { readFields } from './shared/read-values.ts'

/** What plans are made from, beside the knowledge of the check. */
export interface PlanPantry extends SafetyKnowledge {
  readonly foods: FoodTable
  readonly planFoods: readonly PlanFood[]
}

export interface PlanOptions extends FoodPlanOptions {
  /** ISO instant, for the age of results. */
  readonly now: string
  readonly solve: Solve
}

/**
 * The whole flow from a Person to what they can do. The assessment comes first: while it asks for care today, no plan is
 * offered. Never throws on bad input.
 * @param input a Person from outside, with `wishes` about the plan: anything.
 */
// biome-ignore lint/complexity/useMaxParams: the public contract: what is known, what there is, who, and how.
export async function makePlan(
  knowledge: Knowledge,
  pantry: PlanPantry,
  input: unknown,
  { now, solve, ...options }: PlanOptions
): Promise<Plan> {
  const assessment = assess(knowledge, input, now, { diet: pantry, full: false })
  const { triage, tests, medicines, madeWith } = assessment
  const { evidence } = readPerson(knowledge, input, now)
  const intake = reportIntake(knowledge, pantry, input)
  const { wishes, ...read } = wishesOf(pantry.foods, input)
  const isOffered = !isUrgent(triage.level)
  const usual = intake.days > 0 ? intake : null
  const { limits, dietsNotKnown } = safetyLimits(pantry, evidence, usual)
  const facts: PlanFacts = {
    log: isOffered ? foodsToPlanWith(pantry.foods, input) : [],
    intake,
    limits,
    matters: nutrientsThatMatter(knowledge, assessment),
    wishes
  }
  const kitchen = { ...pantry, phrases: knowledge.words.phrases }
  const food = await makeFoodPlan(kitchen, facts, { ...options, solve })
  const mayTry = isOffered && !triage.provisional
  return {
    ...food,
    days: intake.days,
    text: planText(knowledge.words.phrases, food, { isOffered, ...facts }),
    comesFirst: mayTry ? null : (triage.reasons[0] ?? null),
    supplements: planSupplements(knowledge, pantry, { input, now, evidence, usual, food, mayTry }),
    actions: planRelief(knowledge, evidence, assessment),
    tests,
    medicines,
    issues: distinctIssues([
      ...assessment.issues,
      ...intake.issues,
      ...read.issues,
      ...dietsNotKnown.map((given) => warningAt('profile.diet', 'plan.diet-not-known', { given })),
      ...pinsNotKept(facts, food, pantry.foods)
    ]),
    madeWith
  }
}

/** A day that another app has counted is of foods that nobody can change: only days of foods alone are planned with. */
function foodsToPlanWith(foods: FoodTable, input: unknown): PlanFacts['log'] {
  const log = readFoodLog(foods, readFields(input)?.get('foodLog'), [])
  const counted = new Set(log.counted.map(({ date }) => date))
  return log.foods.filter(({ date }) => !counted.has(date))
}

function wishesOf(foods: FoodTable, input: unknown) {
  const issues: Issue[] = []
  return { wishes: readWishes(foods, readFields(input)?.get('wishes'), issues), issues }
}

/**
 * Nutrients whose lack may be behind this person's trouble: those of the causes that are shown to them, and those of
 * which a poor intake speaks for a cause.
 */
function nutrientsThatMatter(
  { contributors, items, supplements }: Knowledge,
  assessment: Assessment
): readonly string[] {
  const shown = assessment.contributors.filter(({ kind, listed }) => kind === 'nutrient' && listed)
  const named = shown.flatMap(
    ({ id }) => contributors.find((each) => each.id === id)?.nutrient ?? []
  )
  return [
    ...items.flatMap(({ lowIntakeOf }) => lowIntakeOf ?? []),
    // Pages and reference intakes go by different names for some vitamins; what is sold knows both.
    ...named.map((id) => supplements.find((each) => each.id === id)?.intakeOf ?? id)
  ]
}

/** A food that was asked for and is not in the plan: an allergy, a limit, or nothing that a plan adds. */
function pinsNotKept(
  { log, wishes }: PlanFacts,
  { changes }: FoodPlan,
  foods: FoodTable
): readonly Issue[] {
  if (log.length === 0) return []
  const eaten = new Set(log.map(({ row }) => foods.ids[row]))
  return (wishes.pins ?? []).flatMap((food, i) =>
    eaten.has(food) || changes.some((change) => change.food === food)
      ? []
      : warningAt(`wishes.pins.${i}`, 'wish.pin-not-kept', {
          name: foods.names[foods.ids.indexOf(food)] ?? food
        })
  )
}

import { planRelief } from './check/plan-relief.ts'
import { askForRedFlags, isUrgent, mayTryMeasures } from './check/triage-red-flags.ts'
import { checkFoodLog } from './diet/check-food-log.ts'
import { foodName } from './plan/food-name.ts'
import { type FoodPlanOptions, makeFoodPlan } from './plan/make-food-plan.ts'
import type { PlanFacts } from './plan/plan-facts.ts'
import type { Solve } from './plan/plan-problem.ts'
import { planText } from './plan/plan-text.ts'
import { planSupplements } from './plan-supplements.ts'
import { type PlanPantry, readPlanPerson } from './read-plan-person.ts'
import type { Triage, TriageReason } from './shared/assessment.ts'
import type { FoodLogCheck } from './shared/food-log-check.ts'
import type { FoodPlan } from './shared/food-plan.ts'
import { distinctIssues, type Issue, type IssueCode, warningAt } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { Plan } from './shared/plan.ts'

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
  const person = readPlanPerson(knowledge, pantry, input, now)
  const { assessment, evidence, usual, isOffered, facts } = person
  const { triage, tests, medicines, madeWith } = assessment
  const { intake } = facts
  const kitchen = { ...pantry, phrases: knowledge.words.phrases, pairings: pantry.limits.pairings }
  const food = await makeFoodPlan(kitchen, facts, { ...options, solve })
  const foodLog = isOffered ? checkFoodLog(pantry, kitchen.phrases, facts) : null
  const mayTry = mayTryMeasures(triage)
  return {
    ...food,
    days: intake.days,
    foodLog,
    text: planText(knowledge.words.phrases, food, { ...person, ...facts }),
    comesFirst: mayTry ? null : comesFirst(knowledge, triage),
    supplements: planSupplements(knowledge, pantry, { input, now, evidence, usual, food, mayTry }),
    actions: planRelief(knowledge, evidence, assessment),
    tests,
    medicines,
    issues: distinctIssues([
      ...person.issues.filter(({ code }) => !isSaidOf(foodLog, code)),
      ...pinsNotKept(facts, food, pantry)
    ]),
    madeWith
  }
}

function comesFirst(knowledge: Knowledge, { level, reasons }: Triage): TriageReason | null {
  return isUrgent(level) ? (reasons[0] ?? null) : askForRedFlags(knowledge, level)
}

/** What is said about the log as a whole is not said again among the notes. */
function isSaidOf(foodLog: FoodLogCheck | null, code: IssueCode): boolean {
  return foodLog !== null && code === 'food-log.too-little-energy'
}

/** A food that was asked for and is not in the plan: an allergy, a limit, or nothing that a plan adds. */
function pinsNotKept(
  { log, wishes }: PlanFacts,
  { changes }: FoodPlan,
  pantry: PlanPantry
): readonly Issue[] {
  if (log.length === 0) return []
  const { ids } = pantry.foods
  const eaten = new Set(log.map(({ row }) => ids[row]))
  return (wishes.pins ?? []).flatMap((food, i) =>
    eaten.has(food) || changes.some((change) => change.food === food)
      ? []
      : warningAt(`wishes.pins.${i}`, 'wish.pin-not-kept', {
          name: foodName(pantry, ids.indexOf(food))
        })
  )
}

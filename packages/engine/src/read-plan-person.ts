import { assess } from './assess.ts'
import { isUrgent } from './check/triage-red-flags.ts'
import { readFoodLog } from './diet/read-food-log.ts'
import type { MedicineApart, PlanFacts } from './plan/plan-facts.ts'
import { readWishes } from './plan/read-wishes.ts'
import { type SafetyKnowledge, safetyLimits } from './plan/safety-limits.ts'
import { readPerson } from './read-person.ts'
import { reportIntake } from './report-intake.ts'
import type { Assessment } from './shared/assessment.ts'
import type { Evidence } from './shared/evidence.ts'
import type { FoodTable } from './shared/food-table.ts'
import type { IntakeReport } from './shared/intake-report.ts'
import { type Issue, warningAt } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { HoursApart } from './shared/limits.ts'
import type { PlanFood } from './shared/plan-food.ts'
import { readFields } from './shared/read-values.ts'

/** What plans are made from, beside the knowledge of the check. */
export interface PlanPantry extends SafetyKnowledge {
  readonly foods: FoodTable
  readonly planFoods: readonly PlanFood[]
}

/** One person as a plan looks at them. */
export interface PlanPerson {
  readonly assessment: Assessment
  readonly evidence: Evidence
  /** Null without a food log. */
  readonly usual: IntakeReport | null
  /** While care is urgent no plan of food is offered. */
  readonly isOffered: boolean
  /** What to eat is for those who treat them; a plan of numbers could do harm. */
  readonly needsEatingCare: boolean
  readonly facts: PlanFacts
  readonly issues: readonly Issue[]
}

const EATING_PROBLEMS = ['eating_disorder', 'refeeding_recent']

/**
 * Everything a plan is made from, of one Person: assessed, held against what they need, and with their limits. Never
 * throws on bad input.
 * @param input a Person from outside, with `wishes` about the plan: anything.
 */
// biome-ignore lint/complexity/useMaxParams: what is known, what there is, who, and when, as in `makePlan`.
export function readPlanPerson(
  knowledge: Knowledge,
  pantry: PlanPantry,
  input: unknown,
  now: string
): PlanPerson {
  const assessment = assess(knowledge, input, now, { diet: pantry, full: false })
  const { evidence } = readPerson(knowledge, input, now)
  const intake = reportIntake(knowledge, pantry, input)
  const { wishes, ...read } = wishesOf(pantry.foods, input)
  const isOffered = !isUrgent(assessment.triage.level)
  const needsEatingCare = EATING_PROBLEMS.some((item) => evidence.answers.get(item) === 'yes')
  const mayPlan = isOffered && !needsEatingCare && intake.lifeStage !== null
  const usual = intake.days > 0 ? intake : null
  const { limits, apart, dietsNotKnown } = safetyLimits(pantry, evidence, usual)
  const facts: PlanFacts = {
    log: mayPlan ? foodsToPlanWith(pantry.foods, input) : [],
    intake,
    limits,
    matters: nutrientsThatMatter(knowledge, assessment),
    wishes,
    energyAtLeast: energyAtLeast(pantry, intake),
    apart: medicinesApart(apart, evidence)
  }
  const issues = [
    ...assessment.issues,
    ...intake.issues,
    ...read.issues,
    ...dietsNotKnown.map((given) => warningAt('profile.diet', 'plan.diet-not-known', { given }))
  ]
  return { assessment, evidence, usual, isOffered, needsEatingCare, facts, issues }
}

/** A day that another app has counted is of foods that nobody can change: only days of foods alone are planned with. */
function foodsToPlanWith(foods: FoodTable, input: unknown): PlanFacts['log'] {
  const log = readFoodLog(foods, readFields(input)?.get('foodLog'), [])
  const counted = new Set(log.counted.map(({ date }) => date))
  return log.foods.filter(({ date }) => !counted.has(date))
}

function energyAtLeast({ intake }: PlanPantry, { energy }: IntakeReport): number {
  const { incompleteBelow, requirementWhereUnknown } = intake.assessment
  return incompleteBelow * (energy?.requirement ?? requirementWhereUnknown)
}

/** A serving can hold as much of it as a tablet; of the others food holds too little to harm a medicine. */
const MINERAL_OF_FOOD = 'calcium'

function medicinesApart(
  apart: readonly HoursApart[],
  { medicines }: Evidence
): readonly MedicineApart[] {
  return apart
    .filter(({ supplement }) => supplement === MINERAL_OF_FOOD)
    .flatMap(({ supplement, medicine, sources }) =>
      medicines
        .filter(({ id }) => id === medicine)
        .map(({ given }) => ({ nutrient: supplement, medicine: given, sources }))
    )
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

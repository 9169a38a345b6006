import { checkProducts } from './check-products.ts'
import type { SafetyKnowledge } from './plan/safety-limits.ts'
import { supplementsToConsider } from './plan/supplements-to-consider.ts'
import type { Evidence } from './shared/evidence.ts'
import type { FoodPlan } from './shared/food-plan.ts'
import type { DietKnowledge, IntakeReport } from './shared/intake-report.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { readFields } from './shared/read-values.ts'
import type { SupplementCheck, SupplementVerdict } from './shared/supplement-check.ts'

export interface PlanToSupplement {
  /** A Person from outside. */
  readonly input: unknown
  /** ISO instant. */
  readonly now: string
  readonly evidence: Evidence
  /** Null without a food log. */
  readonly usual: IntakeReport | null
  readonly food: FoodPlan
  /** Nothing more urgent stands before it. */
  readonly mayTry: boolean
}

/** Neither blocked nor needless. */
const WORTH_A_THOUGHT: readonly SupplementVerdict[] = ['could-try', 'test-first', 'ask-first']

/** What is taken, checked beside the plan; then what could be thought of for the lacks that the plan leaves. */
export function planSupplements(
  knowledge: Knowledge,
  pantry: SafetyKnowledge & Pick<DietKnowledge, 'foods'>,
  { input, now, evidence, usual, food, mayTry }: PlanToSupplement
): readonly SupplementCheck[] {
  const person = Object.fromEntries(readFields(input) ?? [])
  const later = usual && withPlan(usual, food)
  const check = (considering: readonly string[]) =>
    checkProducts(knowledge, pantry, {
      input: { ...person, considering },
      usual: later,
      foods: pantry.foods,
      now
    }).supplements
  const taken = check([])
  if (!mayTry) return taken
  const ids = supplementsToConsider(pantry.limits, { evidence, usual }, lackingAfter(usual, food))
  const untaken = ids.filter((id) => !taken.some(({ supplement }) => supplement === id))
  return check(untaken).filter(({ taking, verdict }) => taking || WORTH_A_THOUGHT.includes(verdict))
}

/** Nutrients that stay below the requirement (EAR), as far as anybody can tell. */
function lackingAfter(usual: IntakeReport | null, { totals }: FoodPlan): readonly string[] {
  const gained = new Map(totals.map(({ nutrient, before, after }) => [nutrient, after - before]))
  const lacking = usual?.nutrients.filter(
    ({ id, ear, intake }) => ear !== null && intake.amount + (gained.get(id) ?? 0) < ear
  )
  return lacking?.map(({ id }) => id) ?? []
}

/** What is eaten once the plan is followed: tablets come on top of that. */
function withPlan(usual: IntakeReport, { totals }: FoodPlan): IntakeReport {
  const most = new Map(totals.map(({ nutrient, afterAtMost }) => [nutrient, afterAtMost]))
  const nutrients = usual.nutrients.map((nutrient) => {
    const { id, intake } = nutrient
    return { ...nutrient, intake: { ...intake, high: Math.max(intake.high, most.get(id) ?? 0) } }
  })
  return { ...usual, nutrients }
}

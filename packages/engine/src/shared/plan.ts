import type { Action, MedicineToAskAbout, TestWorthAsking, TriageReason } from './assessment.ts'
import type { FoodLogCheck } from './food-log-check.ts'
import type { FoodPlan } from './food-plan.ts'
import type { Issue } from './issue.ts'
import type { ReliefMeasure } from './relief-knowledge.ts'
import type { SupplementCheck } from './supplement-check.ts'

/** What one person can do: the least change to what they eat, supplements behind their gates, habits, tests. */
export interface Plan extends FoodPlan {
  /** Logged days that the food part starts from. Without any it is empty, and `text` says so. */
  readonly days: number
  /** Whether those days tell what the person lacks; to be said before any change. Null: no log, or no plan of food. */
  readonly foodLog: FoodLogCheck | null
  /** What the status means here, in a sentence. */
  readonly text: string
  /**
   * What is to be done before anything else here; null: nothing. While care is urgent, no food, no measure and nothing
   * to try is offered; while danger signs are unanswered, no measure and nothing to try.
   */
  readonly comesFirst: TriageReason | null
  /** Those taken first; then what could be thought of for lacks that food does not close. */
  readonly supplements: readonly SupplementCheck[]
  /** First steps first. */
  readonly actions: readonly PlanAction[]
  readonly tests: readonly TestWorthAsking[]
  readonly medicines: readonly MedicineToAskAbout[]
  readonly issues: readonly Issue[]
  readonly madeWith: { readonly engine: string; readonly knowledge: string; readonly at: string }
}

/** Something to do, with how. `caution` is the version for this person: sitting where they are unsteady. */
export interface PlanAction
  extends Action,
    Pick<ReliefMeasure, 'when' | 'minutes' | 'steps' | 'holdSeconds'> {
  /** One of the few to begin with. */
  readonly isFirstStep: boolean
}

import type { Plan, PreviousChange } from '@charley/engine'

interface SeenPlan {
  /** What was asked. */
  readonly key: string
  /** How many other plans came with it. */
  readonly alternatives: number
  readonly plan: Plan
}

const MOST_KEPT = 20

/** In memory only, as long as the page is open: two pages show them, and a wish taken back shows its plan at once. */
const byQuestion = new Map<string, Plan>()
const lastBy = new Map<number, Plan>()

export function seePlan({ key, alternatives, plan }: SeenPlan): void {
  lastBy.set(alternatives, plan)
  byQuestion.delete(key)
  byQuestion.set(key, plan)
  const [oldest] = byQuestion.keys()
  if (byQuestion.size > MOST_KEPT && oldest !== undefined) byQuestion.delete(oldest)
}

export function knownPlan(key: string): Plan | undefined {
  return byQuestion.get(key)
}

export function lastPlan(alternatives: number): Plan | undefined {
  return lastBy.get(alternatives)
}

/** What the next plan leaves as it is where it can. The plan without others decides: they are shown beside it. */
export function changesSeen(alternatives: number): readonly PreviousChange[] {
  const seen = lastBy.get(0) ?? lastBy.get(alternatives)
  return seen?.changes.map(({ food, toGrams }) => ({ food, toGrams })) ?? []
}

/** After everything was erased. */
export function forgetSeenPlans(): void {
  byQuestion.clear()
  lastBy.clear()
}

import type { ChoiceColumns } from './choice-columns.ts'
import type { countedAmounts } from './counted-amounts.ts'
import type { PlanChoices } from './plan-choices.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { ProblemBuilder } from './start-problem.ts'

/** What every part of a draft needs. */
export interface Drafting {
  readonly builder: ProblemBuilder
  readonly columns: ChoiceColumns
  readonly choices: PlanChoices
  readonly facts: PlanFacts
  readonly amounts: ReturnType<typeof countedAmounts>
}

/** A row that may not be broken: the id of its limit, or `energy`, `sodium`, `portions`, `wish.changes`. */
export interface Guard {
  readonly id: string
  readonly row: number
}

/** What gives way first where not everything can hold: it was there for convenience. */
export const COMFORT: ReadonlySet<string> = new Set(['energy', 'wish.changes'])

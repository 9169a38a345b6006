import type { Knowledge, Plan } from '@charley/engine'
import type { Layout } from '../layout.ts'

/** What a printed plan is made from. */
export interface PlanPage {
  readonly plan: Plan
  readonly knowledge: Knowledge
  readonly layout: Layout
}

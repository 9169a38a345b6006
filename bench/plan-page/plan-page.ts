import type { Person, Plan } from '@charley/engine'
import { loadPlanRoom } from '../../apps/web/src/plan/load-plan-room.ts'

/** A plan and how long it took, in milliseconds. */
export interface TimedPlan {
  readonly plan: Plan
  readonly ms: number
}

export interface PlanTask {
  readonly person: Person
  readonly now: string
  readonly secondsAtMost: number
}

declare global {
  interface Window {
    planFor?: (task: PlanTask) => Promise<TimedPlan>
  }
}

/** The parts of the app's own plan page, without what it shows: its engine, its pantry, its worker. */
const { intake, pantry, makePlan, solver } = await loadPlanRoom()
window.planFor = async ({ person, now, secondsAtMost }) => {
  const started = performance.now()
  const options = { now, secondsAtMost, solve: solver.solve }
  const plan = await makePlan(intake.check.knowledge, pantry, person, options)
  return { plan, ms: performance.now() - started }
}

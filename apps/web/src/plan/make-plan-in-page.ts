import type { Person, Plan, Solve } from '@charley/engine'
import type { PlanRoom } from './load-plan-room.ts'

interface PlanWanted {
  readonly input: Person
  readonly alternatives: number
  /** For each plan it looks for. */
  readonly seconds: number
}

/** Longer than that nobody waits for a plan. */
export const SECONDS_AT_MOST = 8
/** A solver at work for longer than that is not waited for once nobody wants its answer. */
const SECONDS_WORTH_WAITING = 1

/**
 * Works a plan out without holding up the page, and tells it, or undefined where that failed. Returns how to call it
 * off: then nothing is told, and the solver is free at once or soon.
 */
export function makePlanInPage(
  room: PlanRoom,
  { input, alternatives, seconds }: PlanWanted,
  tell: (plan: Plan | undefined) => void
): () => void {
  let calledOff = false
  let solving = false
  let secondsInUse = seconds
  const solve: Solve = async (problem, options) => {
    if (calledOff) throw new Error('a newer wish came')
    solving = true
    const solution = await room.solver.solve(problem, options)
    solving = false
    return solution
  }
  const makeWithin = (secondsAtMost: number) =>
    room.makePlan(room.intake.check.knowledge, room.pantry, input, {
      now: new Date().toISOString(),
      solve,
      alternatives,
      secondsAtMost
    })
  const make = async () => {
    const plan = await makeWithin(seconds)
    if (plan.status !== 'timed-out') return plan
    // A slow phone, or a busy one: no plan at all is worse than a late one.
    secondsInUse = SECONDS_AT_MOST
    return makeWithin(secondsInUse)
  }
  // Lets the page show that it works on it before the work begins.
  const begin = setTimeout(() => {
    make().then(
      (plan) => calledOff || tell(plan),
      () => calledOff || tell(undefined)
    )
  })
  return () => {
    calledOff = true
    clearTimeout(begin)
    if (solving && secondsInUse > SECONDS_WORTH_WAITING) room.solver.restart()
  }
}

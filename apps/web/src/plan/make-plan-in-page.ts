import type { Knowledge, Person, Plan, Solve } from '@charley/engine'
import type { PlanRoom } from './load-plan-room.ts'

/** What of a plan room plans are made with. */
type Kitchen = Pick<PlanRoom, 'makePlan' | 'pantry' | 'solver'> & {
  readonly intake: { readonly check: { readonly knowledge: Knowledge } }
}

interface PlanWanted {
  readonly input: Person
  readonly alternatives: number
  /** For each plan it looks for. */
  readonly seconds: number
}

/** Longer than that nobody waits for a plan. */
export const SECONDS_AT_MOST = 8
/** A slow phone, or a busy one, may find no plan in the time granted; a late one is better than none. */
const LONGER = [2, SECONDS_AT_MOST]
/** A solver at work for longer than that is not waited for once nobody wants its answer. */
const SECONDS_WORTH_WAITING = 1

/**
 * Works a plan out without holding up the page, and tells it, or undefined where that failed. Returns how to call it
 * off: then nothing is told, and the solver is free at once or soon.
 */
export function makePlanInPage(
  room: Kitchen,
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
    let plan = await makeWithin(seconds)
    for (const longer of LONGER) {
      if (plan.status !== 'timed-out') break
      if (longer <= seconds) continue
      secondsInUse = longer
      plan = await makeWithin(longer)
    }
    return plan
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

import { makePlan, type Plan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { type SolverInWorker, startSolverThread } from '@charley/solver'
import { CharleyError } from './charley-error.ts'
import { loadPantry } from './load-pantry.ts'
import { takeTurns } from './take-turns.ts'

export interface PlanMaker {
  /** Throws a `CharleyError` where too many plans are being made. */
  readonly make: (person: unknown) => Promise<Plan>
  /** Refuses the plans that have not begun. */
  readonly close: () => void
  /** Ends the solver's thread; what it was solving fails. */
  readonly stop: () => void
}

/** For each plan and each other one. */
const SECONDS_AT_MOST = 2
/** The solver is ended where it does not keep to that by itself. */
const SECONDS_OF_PATIENCE = 5
const ALTERNATIVES = 2
const MOST_IN_HAND = 6
/** One hard plan, or several easy ones. */
const SECONDS_TO_COME_BACK = 6

const busy = () => new CharleyError('plans.busy', { retryAfter: SECONDS_TO_COME_BACK })

/** Makes plans one after the other. The solver thinks in a thread of its own, started with the first plan. */
export function createPlanMaker(): PlanMaker {
  const turns = takeTurns(MOST_IN_HAND, busy)
  let solver: SolverInWorker | undefined
  const make = async (person: unknown) => {
    const pantry = await loadPantry(person)
    solver ??= startSolverThread(SECONDS_OF_PATIENCE)
    return makePlan(knowledge, pantry, person, {
      now: new Date().toISOString(),
      solve: solver.solve,
      secondsAtMost: SECONDS_AT_MOST,
      alternatives: ALTERNATIVES
    })
  }
  return {
    make: (person) => turns.take(() => make(person)),
    close: turns.close,
    stop: () => solver?.stop()
  }
}

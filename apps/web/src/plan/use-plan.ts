import type { Person, Plan, PreviousChange } from '@charley/engine'
import { useEffect, useState } from 'react'
import { useFoodLog } from '../food/food-store.ts'
import { useInterview } from '../interview/interview-store.ts'
import type { PlanRoom } from './load-plan-room.ts'
import { makePlanInPage, SECONDS_AT_MOST } from './make-plan-in-page.ts'
import { planInput } from './plan-input.ts'
import { usePlanNotes } from './plan-store.ts'
import { changesSeen, knownPlan, lastPlan, seePlan } from './seen-plans.ts'

export interface PlanInWork {
  /** The last one that was worked out; while another is on its way it does not know the newest wish yet. */
  readonly plan: Plan | undefined
  readonly state: 'working' | 'done' | 'failed'
  readonly again: () => void
  /** Looks for an easier plan with the same wishes, and takes its time. */
  readonly lookLonger: () => void
}

interface Settled {
  readonly key: string
  /** Undefined where working it out failed. */
  readonly plan: Plan | undefined
}

/** A wish is answered within a second, of which the solver has half: not done by then, it gives the best it has. */
const SECONDS = 0.5
/** For the first plan, which nobody has begun to change yet. */
const SECONDS_AT_FIRST = 2

/** Worked out again with each wish, answer and food. A newer wish cancels the answer to an older one. */
export function usePlan(room: PlanRoom, alternatives: number): PlanInWork {
  const interview = useInterview()
  const log = useFoodLog()
  const { wishes } = usePlanNotes()
  const input = planInput(interview, log, wishes)
  const key = JSON.stringify([input, alternatives])
  const [settled, setSettled] = useState<Settled>()
  const [asked, setAsked] = useState<Asked>({ key: '', seconds: SECONDS })
  const [working, setWorking] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the input, which is a new value each time.
  useEffect(() => {
    const known = knownPlan(key)
    const isAskedAgain = asked.key === key
    setWorking(isAskedAgain || known === undefined)
    if (known !== undefined && !isAskedAgain) {
      seePlan({ key, alternatives, plan: known })
      return setSettled({ key, plan: known })
    }
    const unasked = lastPlan(alternatives) === undefined ? SECONDS_AT_FIRST : SECONDS
    const seconds = isAskedAgain ? asked.seconds : unasked
    // Whoever asks for an easier plan wants it whether or not it is like the last one.
    const previous = isAskedAgain ? [] : changesSeen(alternatives)
    return makePlanInPage(
      room,
      { input: after(input, previous), alternatives, seconds },
      (plan) => {
        if (plan !== undefined) seePlan({ key, alternatives, plan })
        setSettled({ key, plan })
        setWorking(false)
      }
    )
  }, [room, key, alternatives, asked])
  const isOfNow = settled?.key === key && !working
  return {
    plan: settled?.plan ?? knownPlan(key) ?? lastPlan(alternatives),
    state: isOfNow ? stateOf(settled) : 'working',
    again: () => setAsked({ key, seconds: SECONDS_AT_FIRST }),
    lookLonger: () => setAsked({ key, seconds: SECONDS_AT_MOST })
  }
}

function after(input: Person, previous: readonly PreviousChange[]): Person {
  return previous.length === 0 ? input : { ...input, wishes: { ...input.wishes, previous } }
}

/** The same plan is wanted once more. */
interface Asked {
  readonly key: string
  readonly seconds: number
}

function stateOf({ plan }: Settled): 'done' | 'failed' {
  return plan === undefined ? 'failed' : 'done'
}

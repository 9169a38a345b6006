import type { Plan } from '@charley/engine'
import { useEffect, useState } from 'react'
import { useFoodLog } from '../food/food-store.ts'
import { useInterview } from '../interview/interview-store.ts'
import type { PlanRoom } from './load-plan-room.ts'
import { makePlanInPage, SECONDS_AT_MOST } from './make-plan-in-page.ts'
import { planInput } from './plan-input.ts'
import { usePlanNotes } from './plan-store.ts'

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

/** A wish is answered within a second: a solver that is not done by then gives the best it has. */
const SECONDS = 0.7
/** For the first plan, which nobody has begun to change yet. */
const SECONDS_AT_FIRST = 2

/** The latest plan with so many others: two pages show it, and a way back shows it at once. */
const latest = new Map<number, Settled>()

/** Worked out again with each wish, answer and food. A newer wish cancels the answer to an older one. */
export function usePlan(room: PlanRoom, alternatives: number): PlanInWork {
  const interview = useInterview()
  const log = useFoodLog()
  const { wishes } = usePlanNotes()
  const input = planInput(interview, log, wishes)
  const key = JSON.stringify([input, alternatives])
  const [settled, setSettled] = useState(latest.get(alternatives))
  const [asked, setAsked] = useState<Asked>({ key: '', seconds: SECONDS })
  const [working, setWorking] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the input, which is a new value each time.
  useEffect(() => {
    const known = latest.get(alternatives)
    const isAskedAgain = asked.key === key
    setWorking(isAskedAgain || known?.key !== key)
    if (known?.key === key && !isAskedAgain) return setSettled(known)
    const unasked = latest.size === 0 ? SECONDS_AT_FIRST : SECONDS
    const seconds = isAskedAgain ? asked.seconds : unasked
    return makePlanInPage(room, { input, alternatives, seconds }, (plan) => {
      if (plan !== undefined) latest.set(alternatives, { key, plan })
      setSettled({ key, plan })
      setWorking(false)
    })
  }, [room, key, alternatives, asked])
  const isOfNow = settled?.key === key && !working
  return {
    plan: settled?.plan ?? latest.get(alternatives)?.plan,
    state: isOfNow ? stateOf(settled) : 'working',
    again: () => setAsked({ key, seconds: SECONDS_AT_FIRST }),
    lookLonger: () => setAsked({ key, seconds: SECONDS_AT_MOST })
  }
}

/** The same plan is wanted once more. */
interface Asked {
  readonly key: string
  readonly seconds: number
}

function stateOf({ plan }: Settled): 'done' | 'failed' {
  return plan === undefined ? 'failed' : 'done'
}

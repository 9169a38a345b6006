import type { PlanChange } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { usePlanNotes } from '../plan/plan-store.ts'
import type { PlanInWork } from '../plan/use-plan.ts'
import { words } from '../words/words.ts'
import { PlanChangeCard } from './plan-change-card.tsx'

/** The weightiest come first; more than that at once is a wall. */
const IN_SIGHT = 4

interface PlanChangesProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly inWork: PlanInWork
}

/** The changes, and how far the work on the next plan is. The last plan stays until then, and every button works. */
export function PlanChanges({
  heading,
  inWork: { plan, state, again, lookLonger }
}: PlanChangesProps) {
  const { wishes } = usePlanNotes()
  const text = words.plan
  if (plan?.days === 0) return null
  const card = (change: PlanChange) => (
    <PlanChangeCard
      key={change.food}
      change={change}
      limits={plan?.limits ?? []}
      wishes={wishes}
      onWish={() => heading.current?.focus({ preventScroll: true })}
    />
  )
  return (
    <section className="plan-changes" aria-labelledby="changes" aria-busy={state === 'working'}>
      <h2 id="changes" ref={heading} tabIndex={-1}>
        {text.changesHeading}
      </h2>
      <div role="status">
        <p>{state === 'working' ? text.working : state === 'done' && plan?.text}</p>
      </div>
      {state === 'working' && <progress aria-label={text.working} />}
      {state === 'failed' && (
        <div className="card flow" role="alert">
          <p>{text.failed}</p>
          <button type="button" className="button fit" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      {plan !== undefined && plan.changes.length > 0 && (
        <>
          <p className="small soft">{text.lead}</p>
          <ol className="plan-cards">{plan.changes.slice(0, IN_SIGHT).map(card)}</ol>
          {plan.changes.length > IN_SIGHT && (
            <details className="fold">
              <summary>{text.moreChanges(plan.changes.length - IN_SIGHT)}</summary>
              <ol className="plan-cards" start={IN_SIGHT + 1}>
                {plan.changes.slice(IN_SIGHT).map(card)}
              </ol>
            </details>
          )}
          <p>
            <Link to="/plan/week">{text.links.week}</Link>
          </p>
          {plan.status === 'feasible' && (
            <button type="button" className="button fit" onClick={lookLonger}>
              {text.lookLonger}
            </button>
          )}
          <p className="small soft">{text.noPromise}</p>
        </>
      )}
    </section>
  )
}

import type { Knowledge, Plan, Triage } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import { CareCard } from './care-card.tsx'

interface PlanCareProps {
  readonly knowledge: Knowledge
  readonly triage: Triage
  readonly plan: Plan
}

/** Whom to see by when, how long to try, and what must not wait. */
export function PlanCare({ knowledge, triage, plan }: PlanCareProps) {
  const text = words.plan.care
  return (
    <>
      <CareCard knowledge={knowledge} triage={triage} />
      <section className="flow" aria-labelledby="come-back">
        <h2 id="come-back">{text.heading}</h2>
        {plan.actions.length > 0 && <p>{text.later}</p>}
        <p>{text.sooner}</p>
        <p>
          <Link to="/check">{words.plan.toCheck}</Link>
        </p>
        <p className="small care-note">{words.now.danger}</p>
      </section>
    </>
  )
}

import './plan.css'
import type { Plan } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useInterview } from '../interview/interview-store.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { Conflicts } from '../parts/conflicts.tsx'
import { InputNotes } from '../parts/input-notes.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { OpeningFold } from '../parts/opening-fold.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { PlanCare } from '../parts/plan-care.tsx'
import { PlanChanges } from '../parts/plan-changes.tsx'
import { PlanFirst } from '../parts/plan-first.tsx'
import { PlanLimits } from '../parts/plan-limits.tsx'
import { PlanOthers } from '../parts/plan-others.tsx'
import { PlanSheet } from '../parts/plan-sheet.tsx'
import { PlanSteps } from '../parts/plan-steps.tsx'
import { PlanTotals } from '../parts/plan-totals.tsx'
import { PlanUndo } from '../parts/plan-undo.tsx'
import { PlanWishesList } from '../parts/plan-wishes-list.tsx'
import { PrintAndCopy } from '../parts/print-and-copy.tsx'
import { UnlessUrgent } from '../parts/unless-urgent.tsx'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { savedPlans, usePlanNotes, usePlanTrouble } from '../plan/plan-store.ts'
import type { SavedPlan } from '../plan/saved-plan.ts'
import { usePlan } from '../plan/use-plan.ts'
import { kept } from '../words/en-kept.ts'
import { planAsText } from '../words/plan-as-text.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/plan')

/** What to eat differently, with the person's wishes; and what else to do. */
export function PlanPage() {
  const room = route.useLoaderData()
  return (
    <UnlessUrgent check={room.intake.check} title={words.plan.title}>
      <PlanInPage room={room} />
    </UnlessUrgent>
  )
}

function PlanInPage({ room }: { readonly room: PlanRoom }) {
  const inWork = usePlan(room, 0)
  const { knowledge } = room.intake.check
  const { triage } = useAssessment(room.intake.check, useInterview(), false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { plan } = inWork
  return (
    <>
      <div className="plan wide-page print-hidden">
        <div className="plan-main">
          <div>
            <PageTitle title={words.plan.title} focusKey="plan">
              {words.plan.title}
            </PageTitle>
            <KeptStatus trouble={usePlanTrouble()} />
          </div>
          <Conflicts store={savedPlans} describe={wishesText} />
          {plan !== undefined && <PlanFirst room={room} triage={triage} plan={plan} />}
          <PlanChanges heading={heading} inWork={inWork} />
          <PlanUndo heading={heading} />
          {plan !== undefined && (
            <>
              <PlanSteps plan={plan} />
              <PlanCare knowledge={knowledge} triage={triage} plan={plan} />
              <PrintAndCopy text={planAsText(plan)} copyLabel={words.plan.copy} />
            </>
          )}
        </div>
        <Aside room={room} plan={plan} onTaken={() => heading.current?.focus()} />
      </div>
      {plan !== undefined && <PlanSheet plan={plan} plans={[plan]} />}
    </>
  )
}

function wishesText({ wishes, considering = [] }: SavedPlan): string {
  const { vetoes = [], pins = [] } = wishes
  const counts = { out: vetoes.length, wanted: pins.length, products: considering.length }
  return kept.conflicts.plan(counts)
}

interface AsideProps {
  readonly room: PlanRoom
  readonly plan: Plan | undefined
  readonly onTaken: () => void
}

function Aside({ room, plan, onTaken }: AsideProps) {
  const { wishes } = usePlanNotes()
  const text = words.plan
  return (
    <div className="plan-aside">
      <ul className="link-list">
        <li>
          <Link to="/supplements">{text.links.supplements}</Link>
        </li>
        <li>
          <Link to="/stretch">{text.links.stretch}</Link>
        </li>
      </ul>
      {plan !== undefined && plan.days > 0 && (
        <>
          <PlanTotals totals={plan.totals} />
          <PlanWishesList pantry={room.pantry} wishes={wishes} />
          {plan.changes.length > 0 && (
            <div className="card">
              <OpeningFold summary={text.others.heading}>
                <PlanOthers room={room} onTaken={onTaken} />
              </OpeningFold>
            </div>
          )}
          <PlanLimits limits={plan.limits} unchecked={plan.unchecked} />
          <InputNotes knowledge={room.intake.check.knowledge} issues={plan.issues} />
        </>
      )}
      <p className="soft small">{text.private}</p>
    </div>
  )
}

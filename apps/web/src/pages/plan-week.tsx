import './plan.css'
import type { PlanAlternative } from '@charley/engine'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { localDay, shiftDay } from '../food/local-day.ts'
import { PageTitle } from '../parts/page-title.tsx'
import { OTHERS } from '../parts/plan-others.tsx'
import { PlanSheet } from '../parts/plan-sheet.tsx'
import { PrintAndCopy } from '../parts/print-and-copy.tsx'
import { ShoppingList } from '../parts/shopping-list.tsx'
import { UnlessUrgent } from '../parts/unless-urgent.tsx'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { inOrderOfDay, planWeek, shoppingFor } from '../plan/plan-week.ts'
import { usePlan } from '../plan/use-plan.ts'
import { changeAmount, changeTitle } from '../words/change-text.ts'
import { shoppingText } from '../words/shopping-text.ts'
import { longDate } from '../words/which-day.ts'
import { words } from '../words/words.ts'

const route = getRouteApi('/plan/week')

/** Seven days of the plan, and what they take. */
export function PlanWeekPage() {
  const room = route.useLoaderData()
  return (
    <UnlessUrgent check={room.intake.check} title={words.plan.week.title}>
      <Week room={room} />
    </UnlessUrgent>
  )
}

function Week({ room }: { readonly room: PlanRoom }) {
  const [mixed, setMixed] = useState(false)
  const { plan, state } = usePlan(room, mixed ? OTHERS : 0)
  const text = words.plan.week
  const others = mixed ? (plan?.alternatives ?? []) : []
  const plans = plan === undefined ? [] : [plan, ...others]
  const week = planWeek(plans)
  const aisles = shoppingFor(week)
  return (
    <>
      <div className="plan-week print-hidden" aria-busy={state === 'working'}>
        <div>
          <p className="breadcrumb small">
            <Link to="/plan">{text.back}</Link>
          </p>
          <PageTitle title={text.title} focusKey="week">
            {text.title}
          </PageTitle>
          <p className="soft">{text.lead}</p>
        </div>
        <Variety mixed={mixed} onChoose={setMixed} />
        <p role="status">{state === 'working' ? words.plan.working : plan?.text}</p>
        {week.length > 0 && (
          <>
            <WeekDays week={week} mixed={others.length > 0} />
            <section className="card flow" aria-labelledby="shopping">
              <h2 id="shopping">{text.shopping}</h2>
              <p className="soft">{aisles.length === 0 ? text.nothing : text.shoppingLead}</p>
              <ShoppingList aisles={aisles} />
              {aisles.length > 0 && (
                <PrintAndCopy text={shoppingText(aisles)} copyLabel={text.copy} />
              )}
            </section>
          </>
        )}
      </div>
      {plan !== undefined && <PlanSheet plan={plan} plans={plans} />}
    </>
  )
}

interface VarietyProps {
  readonly mixed: boolean
  readonly onChoose: (mixed: boolean) => void
}

function Variety({ mixed, onChoose }: VarietyProps) {
  const text = words.plan.week
  const option = (value: boolean, label: string) => (
    <label className="plan-variety">
      <input
        type="radio"
        name="variety"
        checked={mixed === value}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  )
  return (
    <fieldset>
      <legend className="field-label">{text.variety}</legend>
      {option(false, text.same)}
      {option(true, text.mixed)}
    </fieldset>
  )
}

interface WeekDaysProps {
  readonly week: readonly PlanAlternative[]
  /** Days differ; else one stands for all of them. */
  readonly mixed: boolean
}

function WeekDays({ week, mixed }: WeekDaysProps) {
  const text = words.plan.week
  const tomorrow = shiftDay(localDay(new Date()), 1)
  const dayAfter = (days: number) => longDate(shiftDay(tomorrow, days))
  const shown = mixed ? week : week.slice(0, 1)
  return (
    <section className="plan-days" aria-label={text.label}>
      {shown.map(({ changes }, index) => (
        <div key={dayAfter(index)} className="card flow">
          <h2>{mixed ? dayAfter(index) : text.everyDay(dayAfter(0), dayAfter(week.length - 1))}</h2>
          <ul className="rows">
            {inOrderOfDay(changes).map((change) => (
              <li key={change.food}>
                <strong>{changeTitle(change)}:</strong> {changeAmount(change)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

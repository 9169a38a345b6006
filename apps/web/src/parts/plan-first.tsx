import type { FoodLogCheck, Plan, Triage } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { useIntakeReport } from '../food/use-intake-report.ts'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { words } from '../words/words.ts'
import { AskAboutYou } from './ask-about-you.tsx'
import { PlanInBrief } from './plan-in-brief.tsx'

interface PlanFirstProps {
  readonly room: PlanRoom
  readonly triage: Triage
  readonly plan: Plan
}

/** What comes before everything in the plan, the plan in a few lines, and what would make it a better one. */
export function PlanFirst({ room, triage, plan }: PlanFirstProps) {
  const { days, foodLog } = plan
  const { lifeStage } = useIntakeReport(room.intake)
  const [reason] = triage.openRedFlags.length > 0 ? triage.reasons : []
  const comesFirst = plan.comesFirst ?? reason
  return (
    <>
      {comesFirst !== undefined && (
        <section className="card flow plan-first">
          <p>{comesFirst.action}</p>
          <Link to="/check" className="button fit">
            {words.plan.toCheck}
          </Link>
        </section>
      )}
      {foodLog !== null && !foodLog.isEnough && <LogDoubts check={foodLog} />}
      <PlanInBrief knowledge={room.intake.check.knowledge} triage={triage} plan={plan} />
      {days === 0 && <RecallFirst />}
      {days > 0 && lifeStage === null && <AskAboutYou room={room.intake} />}
    </>
  )
}

/** Before any change: a log that misses food does not tell what is missing in the food. */
function LogDoubts({ check }: { readonly check: FoodLogCheck }) {
  return (
    <p className="care-note small">
      {check.text} <Link to="/food">{words.plan.toFoodLog}</Link>
    </p>
  )
}

function RecallFirst() {
  const text = words.plan.noLog
  return (
    <section className="card flow plan-first" aria-labelledby="recall-first">
      <h2 id="recall-first">{text.heading}</h2>
      <p>{text.text}</p>
      <div className="buttons-row">
        <Link to="/food/recall" className="button main fit">
          {text.recall}
        </Link>
        <Link to="/food" className="button fit">
          {text.log}
        </Link>
      </div>
    </section>
  )
}

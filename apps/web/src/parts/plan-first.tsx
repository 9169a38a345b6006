import type { Plan } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { useIntakeReport } from '../food/use-intake-report.ts'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { words } from '../words/words.ts'
import { AskAboutYou } from './ask-about-you.tsx'

interface PlanFirstProps {
  readonly room: PlanRoom
  readonly plan: Plan
}

/** What is missing before there can be a plan, and what comes before everything in it. */
export function PlanFirst({ room, plan: { comesFirst, days } }: PlanFirstProps) {
  const { lifeStage } = useIntakeReport(room.intake)
  return (
    <>
      {comesFirst !== null && (
        <section className="card flow plan-first">
          <p>{comesFirst.action}</p>
          <Link to="/check" className="button fit">
            {words.plan.toCheck}
          </Link>
        </section>
      )}
      {days === 0 && <RecallFirst />}
      {days > 0 && lifeStage === null && <AskAboutYou room={room.intake} />}
    </>
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

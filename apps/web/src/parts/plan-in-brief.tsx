import './plan-in-brief.css'
import type { Knowledge, Plan, Triage } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { planInBrief } from '../plan/plan-in-brief.ts'
import { words } from '../words/words.ts'

interface PlanInBriefProps {
  readonly knowledge: Knowledge
  readonly triage: Triage
  readonly plan: Plan
}

/** What to do first, in a few lines; each leads to the part of the page that says more. */
export function PlanInBrief({ knowledge, triage, plan }: PlanInBriefProps) {
  const lines = planInBrief(knowledge, triage, plan)
  if (lines.length === 0) return null
  return (
    <section className="card" aria-labelledby="in-brief">
      <h2 id="in-brief">{words.plan.brief.heading}</h2>
      <ol className="plan-in-brief">
        {lines.map(({ section, kind, text, more }) => (
          <li key={text}>
            <Link to="." hash={section} hashScrollIntoView onClick={() => goOnFrom(section)}>
              <strong>{kind}</strong> {text} {more}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The keyboard and the voice go on there too. */
function goOnFrom(section: string): void {
  document.getElementById(section)?.focus({ preventScroll: true })
}

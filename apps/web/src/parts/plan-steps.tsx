import type { Plan, PlanAction } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import { AskFor } from './ask-for.tsx'
import { DrawnSteps } from './drawn-steps.tsx'
import { OpeningFold } from './opening-fold.tsx'

/** Kinds that the page of stretches shows with a clock. */
const STRETCHES = ['stretch', 'programme']

/** Beside food: a few habits to begin with, the others folded, and what to ask for. */
export function PlanSteps({ plan: { actions, tests, medicines } }: { readonly plan: Plan }) {
  const first = actions.filter(({ isFirstStep }) => isFirstStep)
  const later = actions.filter(({ isFirstStep }) => !isFirstStep)
  return (
    <>
      {first.length > 0 && (
        <section aria-labelledby="habits">
          <h2 id="habits" tabIndex={-1}>
            {words.plan.habits.heading}
          </h2>
          <Habits actions={first} />
          {later.length > 0 && (
            <OpeningFold summary={words.plan.habits.later(later.length)}>
              <Habits actions={later} />
            </OpeningFold>
          )}
        </section>
      )}
      <AskFor tests={tests} medicines={medicines} />
    </>
  )
}

/** What it is called stays in sight, with what this person has to mind; how it is done is folded. */
function Habits({ actions }: { readonly actions: readonly PlanAction[] }) {
  return (
    <ul className="rows">
      {actions.map((action) => (
        <li key={action.id}>
          <OpeningFold summary={action.name}>
            <HowTo action={action} />
          </OpeningFold>
          {action.caution !== undefined && <p className="small">{action.caution}</p>}
        </li>
      ))}
    </ul>
  )
}

function HowTo({ action: { id, kind, why, steps } }: { readonly action: PlanAction }) {
  const text = words.plan.habits
  return (
    <div className="flow">
      <DrawnSteps id={id} steps={steps} />
      <p className="small soft">{text.fits(why)}</p>
      <ul className="link-list small">
        {STRETCHES.includes(kind) && (
          <li>
            <Link to="/stretch">{words.plan.links.stretch}</Link>
          </li>
        )}
        <li>
          <Link to="/library/$kind/$id" params={{ kind: 'relief', id }}>
            {text.more}
          </Link>
        </li>
      </ul>
    </div>
  )
}

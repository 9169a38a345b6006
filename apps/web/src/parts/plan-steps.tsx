import type { Plan } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import { AskFor } from './ask-for.tsx'
import { FirstSteps } from './first-steps.tsx'

/** Beside food: a few habits to begin with, the others folded, and what to ask for. */
export function PlanSteps({ plan: { actions, tests, medicines } }: { readonly plan: Plan }) {
  const later = actions.filter(({ isFirstStep }) => !isFirstStep)
  return (
    <>
      <FirstSteps actions={actions.filter(({ isFirstStep }) => isFirstStep)} />
      {later.length > 0 && (
        <details className="fold">
          <summary>{words.plan.laterSteps(later.length)}</summary>
          <ul className="rows">
            {later.map(({ id, name, caution }) => (
              <li key={id}>
                <Link to="/library/$kind/$id" params={{ kind: 'relief', id }}>
                  {name}
                </Link>
                {caution !== undefined && <p className="small">{caution}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <AskFor tests={tests} medicines={medicines} />
    </>
  )
}

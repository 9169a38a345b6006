import './doctor-page.css'
import type { PlanAlternative } from '@charley/engine'
import { planWeek, shoppingFor } from '../plan/plan-week.ts'
import { changeAmount, changeTitle, gainTexts } from '../words/change-text.ts'
import { words } from '../words/words.ts'
import { ShoppingList } from './shopping-list.tsx'

interface PlanSheetProps {
  /** What is to be known about it, in a sentence. */
  readonly text: string
  /** The plans that the days follow in turn. */
  readonly plans: readonly PlanAlternative[]
}

/** Shown in print only: one page for the kitchen door and the shop. */
export function PlanSheet({ text, plans }: PlanSheetProps) {
  const { sheet, week } = words.plan
  const made = new Date().toLocaleDateString(undefined, { dateStyle: 'long' })
  return (
    <article className="doctor-page plan-sheet screen-hidden">
      <h1>{sheet.heading}</h1>
      <p>
        {sheet.made(made)} {text}
      </p>
      {plans.map((each, index) => (
        <section key={each.changes.map(({ food }) => food).join()}>
          <h2>{plans.length === 1 ? sheet.changes : words.plan.others.plan(index + 1)}</h2>
          <ul>
            {each.changes.map((change) => (
              <li key={change.food}>
                <strong>{changeTitle(change)}:</strong>{' '}
                {[changeAmount(change), ...gainTexts(change)].join('. ')}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{week.shopping}</h2>
      <ShoppingList aisles={shoppingFor(planWeek(plans))} />
      <p>{words.plan.noPromise}</p>
    </article>
  )
}

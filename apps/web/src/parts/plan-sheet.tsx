import './doctor-page.css'
import type { Plan, PlanAlternative } from '@charley/engine'
import { planWeek, shoppingFor } from '../plan/plan-week.ts'
import { changeAmount, changeTitle, gainTexts } from '../words/change-text.ts'
import { besideFood } from '../words/plan-as-text.ts'
import { words } from '../words/words.ts'
import { ShoppingList } from './shopping-list.tsx'

interface PlanSheetProps {
  readonly plan: Plan
  /** The plans that the days follow in turn, with the one above or without it. */
  readonly plans: readonly PlanAlternative[]
}

/** Shown in print only: one page for the kitchen door, the shop and the doctor. */
export function PlanSheet({ plan, plans }: PlanSheetProps) {
  const { sheet, week } = words.plan
  const made = new Date().toLocaleDateString(undefined, { dateStyle: 'long' })
  const aisles = shoppingFor(planWeek(plans))
  return (
    <article className="doctor-page plan-sheet screen-hidden">
      <h1>{sheet.heading}</h1>
      <p>
        {sheet.made(made)} {plan.foodLog?.text} {plan.text}
      </p>
      {plans.map((each, index) => (
        <Changes
          key={each.changes.map(({ food }) => food).join()}
          heading={plans.length === 1 ? sheet.changes : words.plan.others.plan(index + 1)}
          changes={each.changes}
        />
      ))}
      {aisles.length > 0 && (
        <>
          <h2>{week.shopping}</h2>
          <ShoppingList aisles={aisles} />
        </>
      )}
      {besideFood(plan).map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.plan.noPromise}</p>
    </article>
  )
}

function Changes({
  heading,
  changes
}: { readonly heading: string } & Pick<PlanAlternative, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {changes.map((change) => (
          <li key={change.food}>
            <strong>{changeTitle(change)}:</strong>{' '}
            {[
              changeAmount(change),
              ...gainTexts(change),
              ...change.tips.map((tip) => tip.text)
            ].join('. ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

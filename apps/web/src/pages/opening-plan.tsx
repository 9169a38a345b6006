import { words } from '../words/words.ts'

/** While the food table and the solver arrive. */
export function OpeningPlan() {
  return (
    <div className="stack" role="status">
      <p>{words.plan.opening}</p>
      <progress aria-label={words.plan.opening} />
    </div>
  )
}

import type { FoodLogEffect as Effect } from '@charley/engine'
import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'

/** What the food log did to the result. */
export function FoodLogEffect({ effect }: { readonly effect: Effect }) {
  return (
    <section className="card flow" aria-labelledby="food-log-effect">
      <h2 id="food-log-effect">{words.result.foodLog.title(effect.days)}</h2>
      <p>{effect.text}</p>
      {effect.overLimit.map(({ nutrient, statement }) => (
        <p key={nutrient}>{statement}</p>
      ))}
      <p>
        <Link to="/food">{words.result.foodLog.open}</Link>
      </p>
    </section>
  )
}

import { words } from '../words/words.ts'

/** While the food table arrives. */
export function OpeningFood() {
  return (
    <div className="stack" role="status">
      <p>{words.food.opening}</p>
      <progress aria-label={words.food.opening} />
    </div>
  )
}

import { roundedText } from '../food/amount-text.ts'
import type { AisleList } from '../plan/plan-week.ts'
import { words } from '../words/words.ts'

/** What a week of the plan takes, aisle by aisle. */
export function ShoppingList({ aisles }: { readonly aisles: readonly AisleList[] }) {
  return (
    <div className="shopping-list">
      {aisles.map(({ aisle, items }) => (
        <section key={aisle}>
          <h3>{aisle}</h3>
          <ul className="plain-list">
            {items.map(({ food, name, grams }) => (
              <li key={food}>
                {name}, {words.food.entry.grams(roundedText(grams))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

import { type CountedFood, removeCounted } from '../food/food-log.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'

interface CountedFoodsProps {
  readonly day: string
  /** The button that had the focus is gone. */
  readonly onRemoved: () => void
}

/** What another app counted on a day; nothing where there is none. */
export function CountedFoods({ day, onRemoved }: CountedFoodsProps) {
  const lines = useFoodLog().counted.filter(({ date }) => date === day)
  if (lines.length === 0) return null
  const remove = ({ id, name }: CountedFood) => {
    changeFoodLog(words.food.undo.removed(name), (log) => removeCounted(log, id))
    onRemoved()
  }
  return (
    <section className="food-meal" aria-labelledby="counted">
      <h3 id="counted">{words.food.counted.heading}</h3>
      <p className="small soft">{words.food.counted.lead}</p>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id} className="food-entry">
            <p>{countedText(line)}</p>
            <div className="food-entry-buttons">
              <button
                type="button"
                className="text-button"
                aria-label={words.food.counted.removeOf(line.name)}
                onClick={() => remove(line)}
              >
                {words.food.counted.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function countedText({ meal, name, amount }: CountedFood): string {
  const known = MEAL_NAMES[meal ?? '']
  return [known, name, amount].filter((part) => part !== undefined).join(', ')
}

const MEAL_NAMES: Readonly<Record<string, string>> = words.food.meals

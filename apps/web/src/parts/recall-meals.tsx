import type { Meal } from '@charley/engine'
import { words } from '../words/words.ts'
import { MealChoice } from './meal-choice.tsx'
import { RecallButtons } from './recall-buttons.tsx'
import type { RecallStepProps } from './recall-step-props.ts'

/** Step three: which meal each food belongs to. */
export function RecallMeals({ draft, lines, onChange }: RecallStepProps) {
  const text = words.food.recall
  const wanted = lines.filter(({ leftOut }) => !leftOut)
  const without = wanted.filter(({ meal }) => meal === null)
  const put = (keys: readonly string[], meal: Meal) => {
    const changed = keys.map((key) => [key, { ...draft.edits[key], meal }])
    onChange({ edits: { ...draft.edits, ...Object.fromEntries(changed) } })
  }
  return (
    <>
      <ul className="recall-meals">
        {wanted.map((line) => (
          <li key={line.key}>
            <p>{line.text}</p>
            <MealChoice
              legend={text.mealOf(line.text)}
              chosen={line.meal}
              onChoose={(meal) => put([line.key], meal)}
            />
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <button
          type="button"
          className="button fit"
          onClick={() =>
            put(
              without.map(({ key }) => key),
              'snack'
            )
          }
        >
          {text.restToSnacks}
        </button>
      )}
      <RecallButtons
        here="meals"
        open={without.length > 0 ? text.mealOpen(without.length) : undefined}
      />
    </>
  )
}

import type { Meal } from '@charley/engine'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { addHelpings, entriesOn, type Helping, MEALS, withoutDay } from '../food/food-log.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { endRecall } from '../food/recall-draft.ts'
import { words } from '../words/words.ts'
import { FoodHelping } from './food-helping.tsx'
import { RecallButtons } from './recall-buttons.tsx'
import type { RecallStepProps } from './recall-step-props.ts'

/** Step five: the day as it will be saved. */
export function RecallReview({ draft, lines }: RecallStepProps) {
  const navigate = useNavigate()
  const already = entriesOn(useFoodLog(), draft.date).length
  const [replace, setReplace] = useState(false)
  const text = words.food.recall
  const byMeal = MEALS.map((meal) => {
    const eaten = lines.filter((line) => line.meal === meal && !line.leftOut)
    return { meal, helpings: eaten.flatMap(({ helping }) => helping ?? []) }
  })
  const notCounted = lines.filter(
    ({ leftOut, helping, meal }) => leftOut || helping === null || meal === null
  )
  const ready = lines.length - notCounted.length
  const save = async () => {
    changeFoodLog(words.food.undo.recalled(ready), (log) =>
      byMeal.reduce(
        (current, { meal, helpings }) => addHelpings(current, { date: draft.date, meal }, helpings),
        replace ? withoutDay(log, draft.date) : log
      )
    )
    await navigate({ to: '/food', search: { day: draft.date } })
    endRecall()
  }
  return (
    <>
      {byMeal.map(({ meal, helpings }) => (
        <ReviewedMeal key={meal} meal={meal} helpings={helpings} />
      ))}
      {notCounted.length > 0 && (
        <section>
          <h2>{text.notCounted}</h2>
          <p className="small soft">{text.notCountedHint}</p>
          <ul className="rows">
            {notCounted.map(({ key, text: typed }) => (
              <li key={key}>{typed}</li>
            ))}
          </ul>
        </section>
      )}
      {already > 0 && <WithWhatIsThere foods={already} replace={replace} onChange={setReplace} />}
      {ready > 0 && (
        <button type="button" className="button main fit" onClick={save}>
          {text.save(ready)}
        </button>
      )}
      <RecallButtons here="review" />
    </>
  )
}

interface ReviewedMealProps {
  readonly meal: Meal
  readonly helpings: readonly Helping[]
}

function ReviewedMeal({ meal, helpings }: ReviewedMealProps) {
  if (helpings.length === 0) return null
  return (
    <section>
      <h2>{words.food.meals[meal]}</h2>
      <ul className="rows">
        {helpings.map((helping, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a food may be there twice, and nothing moves on this page
          <li key={`${helping.food} ${index}`}>
            <FoodHelping helping={helping} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WithWhatIsThereProps {
  readonly foods: number
  readonly replace: boolean
  readonly onChange: (replace: boolean) => void
}

function WithWhatIsThere({ foods, replace, onChange }: WithWhatIsThereProps) {
  const name = useId()
  const text = words.food.recall
  return (
    <fieldset className="stack">
      <legend className="field-label">{text.already(foods)}</legend>
      {[false, true].map((replaces) => (
        <label key={String(replaces)} className="button tick">
          <input
            type="radio"
            name={name}
            checked={replace === replaces}
            onChange={() => onChange(replaces)}
          />
          {replaces ? text.replaceThem : text.addToThem}
        </label>
      ))}
    </fieldset>
  )
}

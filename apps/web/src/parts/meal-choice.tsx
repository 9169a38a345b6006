import './meal-choice.css'
import type { Meal } from '@charley/engine'
import { useId } from 'react'
import { MEALS } from '../food/food-log.ts'
import { words } from '../words/words.ts'

interface MealChoiceProps {
  readonly legend: string
  readonly chosen: Meal | null
  readonly onChoose: (meal: Meal) => void
}

export function MealChoice({ legend, chosen, onChoose }: MealChoiceProps) {
  const name = useId()
  return (
    <fieldset className="meal-choice">
      <legend className="visually-hidden">{legend}</legend>
      {MEALS.map((meal) => (
        <label key={meal} className="tick">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={meal === chosen}
            onChange={() => onChoose(meal)}
          />
          {words.food.meals[meal]}
        </label>
      ))}
    </fieldset>
  )
}

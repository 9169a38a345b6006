import type { Meal } from '@charley/engine'
import { MEALS } from '../food/food-log.ts'
import { words } from '../words/words.ts'
import { RadioChips } from './radio-chips.tsx'

interface MealChoiceProps {
  readonly legend: string
  readonly chosen: Meal | null
  readonly onChoose: (meal: Meal) => void
}

export function MealChoice({ legend, chosen, onChoose }: MealChoiceProps) {
  return (
    <RadioChips
      legend={legend}
      legendHidden
      options={MEALS.map((meal) => ({ value: meal, label: words.food.meals[meal] }))}
      chosen={chosen ?? undefined}
      onChoose={onChoose}
      shape="four"
    />
  )
}

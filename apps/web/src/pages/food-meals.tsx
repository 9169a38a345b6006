import './food.css'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { addSavedMeal, removeSavedMeal, type SavedMeal } from '../food/food-log.ts'
import { changeFoodLog, useFoodLog, useFoodLogTrouble } from '../food/food-store.ts'
import { likelyMeal } from '../food/likely-meal.ts'
import { localDay } from '../food/local-day.ts'
import { FoodHelping } from '../parts/food-helping.tsx'
import { FoodUndo } from '../parts/food-undo.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

/** Meals kept under a name, with everything in them. */
export function FoodMealsPage() {
  const { meals } = useFoodLog()
  const list = useRef<HTMLElement>(null)
  const text = words.food.saved
  const toList = () => list.current?.focus()
  return (
    <div className="food-log">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{text.lead}</p>
        <KeptStatus trouble={useFoodLogTrouble()} />
      </div>
      <section className="stack" aria-label={text.title} ref={list} tabIndex={-1}>
        {meals.length === 0 && <p>{text.none}</p>}
        {meals.map((meal) => (
          <SavedMealCard key={meal.id} meal={meal} onRemoved={toList} />
        ))}
      </section>
      <FoodUndo onEmpty={toList} />
      <p>
        <Link to="/food">{text.back}</Link>
      </p>
    </div>
  )
}

interface SavedMealCardProps {
  readonly meal: SavedMeal
  readonly onRemoved: () => void
}

function SavedMealCard({ meal, onRemoved }: SavedMealCardProps) {
  const text = words.food.saved
  const addToday = () => {
    const now = new Date()
    const place = { date: localDay(now), meal: likelyMeal(now) }
    changeFoodLog(words.food.undo.added(meal.name), (log) => addSavedMeal(log, place, meal.id))
  }
  const remove = () => {
    changeFoodLog(words.food.undo.mealRemoved(meal.name), (log) => removeSavedMeal(log, meal.id))
    onRemoved()
  }
  return (
    <article className="card stack">
      <h2>{meal.name}</h2>
      <ul className="rows">
        {meal.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a saved meal may hold a food twice, and its order never changes
          <li key={`${item.food} ${index}`}>
            <FoodHelping helping={item} />
          </li>
        ))}
      </ul>
      <div className="buttons-row">
        <button
          type="button"
          className="button fit"
          aria-label={text.addTodayOf(meal.name)}
          onClick={addToday}
        >
          {text.addToday}
        </button>
        <button
          type="button"
          className="button quiet fit"
          aria-label={text.removeOf(meal.name)}
          onClick={remove}
        >
          {text.remove}
        </button>
      </div>
    </article>
  )
}

import './add-food.css'
import type { Meal } from '@charley/engine'
import { useEffect, useRef, useState } from 'react'
import { addHelpings, addSavedMeal, entriesOn, type Helping, type Place } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'
import { FoodSearch } from './food-search.tsx'
import { FoodTextEntry } from './food-text-entry.tsx'
import { MealChoice } from './meal-choice.tsx'
import { PortionPicker } from './portion-picker.tsx'

interface AddFoodProps {
  readonly room: FoodRoom
  readonly day: string
  readonly likelyMeal: Meal
}

/** Puts foods on the list of a day: one by one, several as text, or a saved meal. */
export function AddFood({ room, day, likelyMeal }: AddFoodProps) {
  const [meal, setMeal] = useState(likelyMeal)
  const place = { date: day, meal }
  return (
    <section className="card add-food">
      <MealChoice legend={words.food.meal} chosen={meal} onChoose={setMeal} />
      <AddOne room={room} place={place} />
      <AddSavedMeal place={place} />
      <details className="fold">
        <summary>{words.food.ways.several}</summary>
        <FoodTextEntry room={room} place={place} />
      </details>
    </section>
  )
}

interface AddOneProps {
  readonly room: FoodRoom
  readonly place: Place
}

function AddOne({ room, place }: AddOneProps) {
  const log = useFoodLog()
  const [row, setRow] = useState<number>()
  const search = useRef<HTMLInputElement>(null)
  const backToSearch = useRef(false)
  useEffect(() => {
    if (row === undefined && backToSearch.current) search.current?.focus()
    backToSearch.current = row !== undefined
  }, [row])
  const add = (helping: Helping) => {
    changeFoodLog(words.food.undo.added(helping.name), (before) =>
      addHelpings(before, place, [helping])
    )
    setRow(undefined)
  }
  if (row === undefined) {
    return (
      <FoodSearch room={room} label={words.food.search.label} inputRef={search} onChoose={setRow} />
    )
  }
  return (
    <PortionPicker
      key={row}
      room={room}
      row={row}
      rest={entriesOn(log, place.date)}
      saveLabel={words.food.picker.add(words.food.to[place.meal])}
      onSave={add}
      onCancel={() => setRow(undefined)}
    />
  )
}

function AddSavedMeal({ place }: { readonly place: Place }) {
  const { meals } = useFoodLog()
  const [chosen, setChosen] = useState('')
  const meal = meals.find(({ id }) => id === chosen)
  if (meals.length === 0) return null
  const add = () => {
    if (meal === undefined) return
    changeFoodLog(words.food.undo.added(meal.name), (log) => addSavedMeal(log, place, meal.id))
    setChosen('')
  }
  return (
    <div className="add-saved-meal">
      <select
        className="text-input"
        aria-label={words.food.saved.add}
        value={meal?.id ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{words.food.saved.add}</option>
        {meals.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" className="button fit" disabled={meal === undefined} onClick={add}>
        {words.food.saved.addButton}
      </button>
    </div>
  )
}

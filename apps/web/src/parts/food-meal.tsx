import type { Meal } from '@charley/engine'
import { useState } from 'react'
import { copyMeal, type FoodEntry } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { changeFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'
import { FoodEntryRow } from './food-entry-row.tsx'
import { SaveMealForm } from './save-meal-form.tsx'
import { useFocusAfter } from './use-focus-after.ts'

interface FoodMealProps {
  readonly room: FoodRoom
  readonly meal: Meal
  readonly entries: readonly FoodEntry[]
  readonly day: string
  readonly today: string
  /** Id of the entry that is open. */
  readonly editing: string | undefined
  readonly onEdit: (id: string | undefined) => void
  readonly onRemoved: () => void
}

/** One meal of a day. */
export function FoodMeal(props: FoodMealProps) {
  const { room, meal, entries, day, today, editing, onEdit, onRemoved } = props
  const [saving, setSaving] = useState(false)
  const save = useFocusAfter(saving)
  const name = words.food.meals[meal]
  const copy = () =>
    changeFoodLog(words.food.undo.copied(entries.length), (log) =>
      copyMeal(log, { date: day, meal }, { date: today, meal })
    )
  return (
    <section className="food-meal" aria-labelledby={`meal-${meal}`}>
      <h3 id={`meal-${meal}`}>{name}</h3>
      <ul className="rows">
        {entries.map((entry) => (
          <FoodEntryRow
            key={entry.id}
            room={room}
            entry={entry}
            editing={entry.id === editing}
            onEdit={(open) => onEdit(open ? entry.id : undefined)}
            onRemoved={onRemoved}
          />
        ))}
      </ul>
      {saving ? (
        <SaveMealForm helpings={entries} onDone={() => setSaving(false)} />
      ) : (
        <div className="food-meal-buttons">
          <button
            ref={save}
            type="button"
            className="text-button"
            aria-label={words.food.saved.saveOf(name)}
            onClick={() => setSaving(true)}
          >
            {words.food.saved.save}
          </button>
          {day !== today && (
            <button
              type="button"
              className="text-button"
              aria-label={words.food.copy.mealToTodayOf(name)}
              onClick={copy}
            >
              {words.food.copy.mealToToday}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

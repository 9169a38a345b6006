import './food-day.css'
import { useRef, useState } from 'react'
import { copyDay, entriesOn, MEALS } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { shiftDay } from '../food/local-day.ts'
import { whichDay } from '../words/which-day.ts'
import { words } from '../words/words.ts'
import { CountedFoods } from './counted-foods.tsx'
import { FoodMeal } from './food-meal.tsx'
import { FoodUndo } from './food-undo.tsx'

interface FoodDayProps {
  readonly room: FoodRoom
  readonly day: string
  readonly today: string
}

/** What was eaten on a day, meal by meal. */
export function FoodDay({ room, day, today }: FoodDayProps) {
  const log = useFoodLog()
  const [editing, setEditing] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const entries = entriesOn(log, day)
  const hasCounted = log.counted.some(({ date }) => date === day)
  const toHeading = () => heading.current?.focus()
  return (
    <section className="food-day" aria-labelledby="food-day">
      <h2 id="food-day" ref={heading} tabIndex={-1}>
        {words.food.day.list(whichDay(day, today))}
      </h2>
      {entries.length === 0 && !hasCounted && <p className="soft">{words.food.day.empty}</p>}
      {MEALS.map((meal) => {
        const eaten = entries.filter((entry) => entry.meal === meal)
        if (eaten.length === 0) return null
        return (
          <FoodMeal
            key={meal}
            room={room}
            meal={meal}
            entries={eaten}
            day={day}
            today={today}
            editing={editing}
            onEdit={setEditing}
            onRemoved={toHeading}
          />
        )
      })}
      <CountedFoods day={day} onRemoved={toHeading} />
      <CopyDay day={day} today={today} />
      <FoodUndo onEmpty={toHeading} />
    </section>
  )
}

interface CopyDayProps {
  readonly day: string
  readonly today: string
}

/** A past day comes to today; today, and any empty day, can take the day before. */
function CopyDay({ day, today }: CopyDayProps) {
  const log = useFoodLog()
  const here = entriesOn(log, day).length
  const before = shiftDay(day, -1)
  const eatenBefore = entriesOn(log, before).length
  const copy = (from: string, to: string, foods: number) =>
    changeFoodLog(words.food.undo.copied(foods), (current) => copyDay(current, from, to))
  if (here > 0 && day !== today) {
    return (
      <button type="button" className="button fit" onClick={() => copy(day, today, here)}>
        {words.food.copy.dayToToday}
      </button>
    )
  }
  if (here > 0 || eatenBefore === 0) return null
  return (
    <button type="button" className="button fit" onClick={() => copy(before, day, eatenBefore)}>
      {words.food.copy.yesterdayHere}
    </button>
  )
}

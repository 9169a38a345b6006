import './food.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useFoodLogTrouble } from '../food/food-store.ts'
import { likelyMeal } from '../food/likely-meal.ts'
import { localDay } from '../food/local-day.ts'
import { AddFood } from '../parts/add-food.tsx'
import { DayMoves } from '../parts/day-moves.tsx'
import { FoodConflicts } from '../parts/food-conflicts.tsx'
import { FoodDay } from '../parts/food-day.tsx'
import { KeptStatus } from '../parts/kept-status.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Targets } from '../parts/targets.tsx'
import { words } from '../words/words.ts'

const route = getRouteApi('/food')

/** What was eaten, day by day, and whether it is enough. */
export function FoodPage() {
  const room = route.useLoaderData()
  const now = new Date()
  const today = localDay(now)
  const { day = today } = route.useSearch()
  return (
    <div className="food wide-page">
      <div className="food-log">
        <div>
          <PageTitle title={words.food.title}>{words.food.title}</PageTitle>
          <KeptStatus trouble={useFoodLogTrouble()} />
        </div>
        <FoodConflicts />
        <DayMoves day={day} today={today} />
        <AddFood key={day} room={room} day={day} likelyMeal={likelyMeal(now)} />
        <FoodDay key={`list ${day}`} room={room} day={day} today={today} />
        <ul className="link-list">
          <li>
            <Link to="/food/recall">{words.food.ways.recall}</Link>
          </li>
          <li>
            <Link to="/food/meals">{words.food.ways.meals}</Link>
          </li>
          <li>
            <Link to="/plan">{words.food.ways.plan}</Link>
          </li>
        </ul>
      </div>
      <Targets />
    </div>
  )
}

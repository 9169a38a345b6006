import type { PlanAlternative, PlanChange, ShoppingItem } from '@charley/engine'
import { MEALS } from '../food/food-log.ts'

const DAYS = 7

/** Which plan each of seven days follows: the same every day, or one after the other where there are several. */
export function planWeek(plans: readonly PlanAlternative[]): readonly PlanAlternative[] {
  return Array.from({ length: DAYS }, (_, day) => plans[day % plans.length]).flatMap(
    (plan) => plan ?? []
  )
}

export interface AisleList {
  readonly aisle: string
  readonly items: readonly ShoppingItem[]
}

/** What these days take, by aisle. The shopping of a plan is for seven days of it. */
export function shoppingFor(week: readonly PlanAlternative[]): readonly AisleList[] {
  const items = new Map<string, ShoppingItem>()
  for (const item of week.flatMap(({ shopping }) => shopping)) {
    const grams = (items.get(item.food)?.grams ?? 0) + item.grams / DAYS
    items.set(item.food, { ...item, grams })
  }
  const aisles = Map.groupBy(items.values(), ({ aisle }) => aisle)
  return [...aisles]
    .map(([aisle, inAisle]) => ({ aisle, items: inAisle }))
    .toSorted((one, other) => one.aisle.localeCompare(other.aisle))
}

/** As the day goes: breakfast first, what belongs to no meal last. */
export function inOrderOfDay(changes: readonly PlanChange[]): readonly PlanChange[] {
  const place = ({ when }: PlanChange) => (when === null ? MEALS.length : MEALS.indexOf(when))
  return changes.toSorted((one, other) => place(one) - place(other))
}

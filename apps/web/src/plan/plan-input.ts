import type { Person } from '@charley/engine'
import { type FoodLog, toFoodLogEntries } from '../food/food-log.ts'
import type { Interview } from '../interview/interview.ts'
import type { PlanWishes } from './plan-wishes.ts'

/** Who the plan is for: a Person with wishes, as the command line and the server read it too. */
export function planInput({ person }: Interview, log: FoodLog, wishes: PlanWishes): Person {
  const { mostChanges, ...foods } = wishes
  return {
    ...person,
    foodLog: toFoodLogEntries(log),
    wishes: { ...foods, ...(mostChanges === null ? {} : { mostChanges }) }
  }
}

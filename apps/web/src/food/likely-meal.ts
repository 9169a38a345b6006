import type { Meal } from '@charley/engine'

/** The meal people usually have at this hour: a first choice, in sight and changed with one tap. */
export function likelyMeal(moment: Date): Meal {
  const hour = moment.getHours()
  if (hour >= 5 && hour < 11) return 'breakfast'
  if (hour >= 11 && hour < 15) return 'lunch'
  return hour >= 17 && hour < 22 ? 'dinner' : 'snack'
}

import { foodEntries, savedMeals } from '../food/food-store.ts'
import { helpingText } from '../words/helping-text.ts'
import { Conflicts } from './conflicts.tsx'

/** Foods and meals that were changed here and on another device. */
export function FoodConflicts() {
  return (
    <>
      <Conflicts store={foodEntries} describe={(eaten) => `${eaten.name}, ${helpingText(eaten)}`} />
      <Conflicts
        store={savedMeals}
        describe={({ name, items }) =>
          `${name}: ${items.map((item) => `${item.name}, ${helpingText(item)}`).join('; ')}`
        }
      />
    </>
  )
}

import type { Trouble } from '../food/keep-in-browser.ts'
import { words } from '../words/words.ts'

interface FoodNotesProps {
  readonly trouble: Trouble | undefined
}

/** Where it is kept what a person writes down about food, and what went wrong with keeping it. */
export function FoodNotes({ trouble }: FoodNotesProps) {
  return (
    <>
      <p className="small soft">{words.food.privacy}</p>
      <KeepTrouble trouble={trouble} />
    </>
  )
}

/** Empty while the browser keeps everything. */
export function KeepTrouble({ trouble }: FoodNotesProps) {
  return (
    <p className="food-trouble" role="status">
      {trouble !== undefined && words.food.trouble[trouble]}
    </p>
  )
}

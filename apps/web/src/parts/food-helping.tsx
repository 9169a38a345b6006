import './food-helping.css'
import type { Helping } from '../food/food-log.ts'
import { helpingText } from '../words/helping-text.ts'

interface FoodHelpingProps {
  readonly helping: Helping
  /** What has to be said about it. */
  readonly note?: string | undefined
}

/** A food, and how much of it. */
export function FoodHelping({ helping, note }: FoodHelpingProps) {
  return (
    <p className="food-helping">
      <strong>{helping.name}</strong>
      <span className="soft small">{helpingText(helping)}</span>
      {note !== undefined && <span className="small">{note}</span>}
    </p>
  )
}

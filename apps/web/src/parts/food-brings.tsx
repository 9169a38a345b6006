import type { Helping } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { type NutrientBrought, nutrientsBrought } from '../food/nutrients-brought.ts'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'

interface FoodBringsProps {
  readonly room: FoodRoom
  readonly helping: Helping
  /** What else is on the list of the day. */
  readonly rest: readonly Helping[]
}

/** What a helping would do to the day, before it is saved. */
export function FoodBrings({ room, helping, rest }: FoodBringsProps) {
  const text = words.food.brings
  return (
    <table className="food-brings">
      <caption className="visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.nutrient}</th>
          <th scope="col">{text.amount}</th>
          <th scope="col">{text.day}</th>
        </tr>
      </thead>
      <tbody>
        {nutrientsBrought(room, helping, rest).map((brought) => (
          <tr key={brought.id}>
            <th scope="row">{text.names[brought.id]}</th>
            <td>
              {brought.amount === null ? text.notKnown : withUnit(brought.amount, brought.unit)}
            </td>
            <td>{dayText(brought)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dayText({ amount, before, atLeast, unit }: NutrientBrought): string {
  const sum = withUnit(before + (amount ?? 0), unit)
  return atLeast || amount === null ? words.food.brings.atLeast(sum) : sum
}

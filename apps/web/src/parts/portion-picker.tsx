import './portion-picker.css'
import type { Meal, PortionChoice } from '@charley/engine'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { amountText } from '../food/amount-text.ts'
import { helpingOf } from '../food/food-lines.ts'
import type { Helping } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { words } from '../words/words.ts'
import { type AmountSaid, FoodAmount } from './food-amount.tsx'
import { FoodBrings } from './food-brings.tsx'
import { MealChoice } from './meal-choice.tsx'

interface PortionPickerProps {
  readonly room: FoodRoom
  readonly row: number
  /** What it was before, where it is changed. */
  readonly start?: Helping
  /** Offered for choice where the food is on the list already. */
  readonly startMeal?: Meal
  /** What else is on the list of the day. */
  readonly rest: readonly Helping[]
  readonly saveLabel: string
  readonly onSave: (helping: Helping, meal?: Meal) => void
  readonly onCancel: () => void
}

/** How much of a chosen food, with what it brings, before anything is saved. */
export function PortionPicker(props: PortionPickerProps) {
  const { room, row, start, startMeal, rest, saveLabel, onSave, onCancel } = props
  const portions = room.portionsOf(row)
  const [said, setSaid] = useState<AmountSaid>(() =>
    start === undefined ? amountOfOne(room, row) : amountBefore(portions, start)
  )
  const [meal, setMeal] = useState(startMeal)
  const [strict, setStrict] = useState(false)
  const title = useId()
  const quantity = useRef<HTMLInputElement>(null)
  useEffect(() => {
    quantity.current?.focus()
    quantity.current?.select()
  }, [])
  const { portion } = said
  const helping =
    portion === null ? null : helpingOf(room, row, { quantity: said.quantity, portion })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setStrict(true)
    if (helping !== null) onSave(helping, meal)
    else quantity.current?.focus()
  }
  const name = room.foods.names[row] ?? ''
  return (
    <form className="portion-picker" aria-labelledby={title} onSubmit={submit} noValidate>
      <p id={title} className="field-label">
        {name}
      </p>
      <FoodAmount
        name={name}
        portions={portions}
        {...said}
        strict={strict}
        quantityRef={quantity}
        onChange={setSaid}
      />
      {said.quantity === '' && <p className="soft small">{words.food.amount.open}</p>}
      {helping !== null && <FoodBrings room={room} helping={helping} rest={rest} />}
      {meal !== undefined && (
        <MealChoice legend={words.food.meal} chosen={meal} onChoose={setMeal} />
      )}
      <div className="buttons-row">
        <button type="submit" className="button main fit">
          {saveLabel}
        </button>
        <button type="button" className="button fit" onClick={onCancel}>
          {words.food.picker.cancel}
        </button>
      </div>
    </form>
  )
}

/** One piece, or one of the first household portion; where there is neither, the person has to say. */
function amountOfOne(room: FoodRoom, row: number): AmountSaid {
  const portion = room.portionOfOne(row)
  return portion === null
    ? { quantity: '', portion: room.portionsOf(row)[0] ?? null }
    : { quantity: '1', portion }
}

/** As it was measured; by weight where the portion is no longer what it was. */
function amountBefore(portions: readonly PortionChoice[], before: Helping): AmountSaid {
  const { quantity, portion, grams } = before
  const same = portions.find(({ label }) => label === portion)
  if (same !== undefined && same.grams * quantity === grams) {
    return { quantity: amountText(quantity), portion: same }
  }
  const gram = portions.find((choice) => choice.kind === 'weight' && choice.grams === 1) ?? null
  return { quantity: amountText(grams), portion: gram }
}

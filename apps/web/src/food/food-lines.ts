import type { FoodLine, Meal, PortionChoice } from '@charley/engine'
import { amountText } from './amount-text.ts'
import type { Helping } from './food-log.ts'
import type { FoodRoom } from './food-room.ts'
import { amountProblem, readAmount } from './read-amount.ts'

/** What a person said about a line of their text beyond the text itself. */
export interface LineEdit {
  /** Id of the food meant. */
  readonly food?: string
  /** As typed. */
  readonly quantity?: string
  /** Label of the portion meant. */
  readonly portion?: string
  readonly meal?: Meal
  readonly leftOut?: boolean
}

/** By key of the line. */
export type LineEdits = Readonly<Record<string, LineEdit>>

/** A line of text as it stands: what was read, with what the person said about it. */
export interface SettledLine {
  /** The same as long as the line is written the same. */
  readonly key: string
  readonly text: string
  readonly row: number | null
  /** Rows of other foods that may be meant. */
  readonly others: readonly number[]
  /** As typed, or as read. */
  readonly quantity: string
  readonly portion: PortionChoice | null
  readonly meal: Meal | null
  readonly leftOut: boolean
  /** Read without doubt, and not touched since. */
  readonly sure: boolean
  /** Null while food or amount is open. */
  readonly helping: Helping | null
}

export function settleLines(
  room: FoodRoom,
  lines: readonly FoodLine[],
  edits: LineEdits
): readonly SettledLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const plain = line.text.toLowerCase().trim()
    const before = seen.get(plain) ?? 0
    seen.set(plain, before + 1)
    const key = `${plain}#${before}`
    return settleLine(room, line, { key, edit: edits[key] ?? {} })
  })
}

function settleLine(
  room: FoodRoom,
  line: FoodLine,
  { key, edit }: { readonly key: string; readonly edit: LineEdit }
): SettledLine {
  const row = edit.food === undefined ? line.row : (room.rowOf.get(edit.food) ?? null)
  const amount = row === null ? NO_AMOUNT : settleAmount(room, row, { line, edit })
  const touched = [edit.food, edit.quantity, edit.portion].some((said) => said !== undefined)
  return {
    key,
    text: line.text,
    row,
    others: line.others,
    ...amount,
    meal: edit.meal ?? null,
    leftOut: edit.leftOut ?? false,
    sure: line.sure && !touched
  }
}

const NO_AMOUNT = { quantity: '', portion: null, helping: null }

/**
 * What was typed comes first, then what was read; a portion read for another food says nothing. Where no number was
 * said, the usual portion waits for one. A number without a portion stays without: three of what, only the person knows.
 */
function settleAmount(
  room: FoodRoom,
  row: number,
  { line, edit }: { readonly line: FoodLine; readonly edit: LineEdit }
): Pick<SettledLine, 'quantity' | 'portion' | 'helping'> {
  const portions = room.portionsOf(row)
  const read = row === line.row ? amountRead(line, portions) : null
  const usual = line.quantity === null ? room.portionOfOne(row) : null
  const label = edit.portion ?? read?.portion.label ?? usual?.label
  const portion = portions.find((choice) => choice.label === label) ?? null
  const said = line.quantity === null ? '' : amountText(line.quantity)
  const quantity = edit.quantity ?? read?.quantity ?? said
  const helping = portion === null ? null : helpingOf(room, row, { quantity, portion })
  return { quantity, portion, helping }
}

/** Null while the amount cannot be used. */
export function helpingOf(
  room: FoodRoom,
  row: number,
  { quantity, portion }: { readonly quantity: string; readonly portion: PortionChoice }
): Helping | null {
  const amount = readAmount(quantity)
  if (amount === null || amountProblem(quantity, portion.grams) !== undefined) return null
  return {
    food: room.foods.ids[row] ?? '',
    name: room.foods.names[row] ?? '',
    grams: amount * portion.grams,
    quantity: amount,
    portion: portion.label
  }
}

/** The grams that were read, as so many of one of the portions on offer: in the unit that was said, where that is one. */
function amountRead(
  { grams, unit, portion }: FoodLine,
  portions: readonly PortionChoice[]
): { readonly portion: PortionChoice; readonly quantity: string } | null {
  if (grams === null) return null
  const meant = [`1 ${unit}`, portion, '1 gram']
    .map((wanted) => portions.find(({ label }) => label === wanted))
    .find((choice) => choice !== undefined)
  if (meant === undefined) return null
  return { portion: meant, quantity: amountText(grams / meant.grams) }
}

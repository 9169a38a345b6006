import { amountText, roundedText } from '../food/amount-text.ts'
import type { Helping } from '../food/food-log.ts'
import { words } from './words.ts'

/** How much was eaten: `1 cup (30 g)`, `1 1/2 × 1 cup (45 g)`, `150 g`. */
export function helpingText({ quantity, portion, grams }: Helping): string {
  const weight = words.food.entry.grams(roundedText(grams))
  const measure = measureText(quantity, portion)
  return measure === weight ? weight : `${measure} (${weight})`
}

function measureText(quantity: number, portion: string): string {
  const sign = words.food.amount.signs[portion]
  if (sign !== undefined) return `${amountText(quantity)} ${sign}`
  return quantity === 1 ? portion : `${amountText(quantity)} × ${portion}`
}

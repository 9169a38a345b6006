import { roundedText } from '../food/amount-text.ts'
import type { AisleList } from '../plan/plan-week.ts'
import { words } from './words.ts'

/** The list as plain text, to be pasted anywhere. */
export function shoppingText(aisles: readonly AisleList[]): string {
  return aisles
    .map(({ aisle, items }) => {
      const lines = items.map(
        ({ name, grams }) => `- ${name}, ${words.food.entry.grams(roundedText(grams))}`
      )
      return [aisle, ...lines].join('\n')
    })
    .join('\n\n')
}

import type { Knowledge, SupplementEntry } from '@charley/engine'
import { words } from './words.ts'

/** `Magnesium (citrate)` */
export function supplementName({ supplements }: Knowledge, { id, form }: SupplementEntry): string {
  const supplement = supplements.find((known) => known.id === id)
  const called = supplement?.forms.find((known) => known.id === form)?.names[0]
  const name = supplement?.name ?? id
  return called === undefined ? name : `${name} (${called})`
}

/** As the label says it, and how often; or that nobody told. */
export function supplementAmount({ amount, unit = '', per = 'day' }: SupplementEntry): string {
  const { noAmount, line, pers } = words.targets.supplements
  return amount === undefined ? noAmount : line(`${amount} ${unit}`, pers[per] ?? per)
}

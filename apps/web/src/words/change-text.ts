import type { PlanChange } from '@charley/engine'
import { roundedText } from '../food/amount-text.ts'
import { inSentence } from './in-sentence.ts'
import { withUnit } from './nutrient-amount.ts'
import { words } from './words.ts'

/** `Add pumpkin seeds, dried`, `Less white rice` */
export function changeTitle({ name, fromGrams, toGrams }: PlanChange): string {
  const text = words.plan
  const spoken = inSentence(name)
  if (fromGrams === 0) return text.add(spoken)
  if (toGrams > fromGrams) return text.more(spoken)
  return toGrams === 0 ? text.none(spoken) : text.less(spoken)
}

/** `¼ cup (30 g) a day, at breakfast` */
export function changeAmount({ fromGrams, toGrams, portion, when }: PlanChange): string {
  const text = words.plan
  const [from, to] = [roundedText(fromGrams), roundedText(toGrams)]
  const place = when === null ? '' : `, ${text.when[when]}`
  if (fromGrams === 0) return `${text.amountAdded(portion, to)}${place}`
  if (toGrams === 0) return `${text.amountNone(from)}${place}`
  return `${toGrams > fromGrams ? text.amountMore(portion, from, to) : text.amountLess(from, to)}${place}`
}

/** What it closes: `Magnesium: 170 mg of the 190 mg missing` */
export function gainTexts({ closes }: PlanChange): readonly string[] {
  const text = words.plan
  return closes.map(({ name, amount, missing, unit }) => {
    const all = withUnit(missing, unit)
    return amount >= missing
      ? text.closesAll(name, all)
      : text.closes(name, withUnit(amount, unit), all)
  })
}

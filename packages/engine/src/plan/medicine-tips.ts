import { fillIn } from '../shared/fill-in.ts'
import type { PlanChange, PlanTip } from '../shared/food-plan.ts'
import { countedAmounts } from './counted-amounts.ts'
import { inSentence } from './in-sentence.ts'
import type { PlanReading } from './plan-day.ts'

/** Share of what is recommended for a day, in what is added of one food: a design value. */
const MUCH = 0.2

/** A food that is added and holds so much of a mineral that a medicine should not be taken with it. */
export function medicineTips(
  { knowledge, facts }: PlanReading,
  { food, fromGrams, toGrams }: PlanChange
): readonly PlanTip[] {
  const amounts = countedAmounts(knowledge.foods)
  const row = knowledge.foods.ids.indexOf(food)
  return facts.intake.nutrients.flatMap(({ id, name, rda, ai }) => {
    const added = ((amounts(id, 'total')?.(row).low ?? 0) * (toGrams - fromGrams)) / 100
    const met = facts.apart.filter(({ nutrient }) => nutrient === id)
    if (met.length === 0 || added < MUCH * (rda ?? ai ?? Number.POSITIVE_INFINITY)) return []
    const text = fillIn(knowledge.phrases['plan.apart-from-medicine'] ?? '', {
      nutrient: inSentence(name),
      medicines: [...new Set(met.map(({ medicine }) => medicine))]
    })
    const sources = [...new Set(met.flatMap((each) => each.sources))]
    return [{ id: `${id}.apart-from-medicine`, text, sources }]
  })
}

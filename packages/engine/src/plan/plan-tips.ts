import { fillIn } from '../shared/fill-in.ts'
import type { PlanChange, PlanTip } from '../shared/food-plan.ts'
import type { FoodPairing } from '../shared/limit-knowledge.ts'
import { foodName } from './food-name.ts'
import { inSentence } from './in-sentence.ts'
import { medicineTips } from './medicine-tips.ts'
import type { PlanReading } from './plan-day.ts'

/** A smaller part of the goal is not worth a sentence. */
const WORTH_SAYING = 0.05

/**
 * The changes, each with how to eat it so that more of it is taken up. Each pairing is said once, with the change that
 * gives most of its nutrient; and what not to take it with.
 */
export function withTips(
  reading: PlanReading,
  changes: readonly PlanChange[]
): readonly PlanChange[] {
  const tips = new Map<string, PlanTip[]>()
  for (const pairing of reading.knowledge.pairings) {
    const change = mostHelped(reading, changes, pairing)
    if (change === undefined) continue
    const tip = tipFor(reading, { pairing, change, changes })
    tips.set(change.food, [...(tips.get(change.food) ?? []), tip])
  }
  return changes.map((change) => ({
    ...change,
    tips: [...(tips.get(change.food) ?? []), ...medicineTips(reading, change)]
  }))
}

/** Only where there is too little of the nutrient, and only what is added of such a food. */
function mostHelped(
  { knowledge, draft }: PlanReading,
  changes: readonly PlanChange[],
  { nutrient, from }: FoodPairing
): PlanChange | undefined {
  const target = draft.targets.find((each) => each.nutrient === nutrient && each.isGap)
  if (target === undefined) return undefined
  const gives = amountIn(knowledge, nutrient)
  const added = ({ food, fromGrams, toGrams }: PlanChange) => gives(food, toGrams - fromGrams)
  const [most] = changes
    .filter((change) => {
      const food = knowledge.planFoods.find((each) => each.food === change.food)
      return food !== undefined && from.includes(food.from)
    })
    .filter((change) => added(change) >= target.good * WORTH_SAYING)
    .toSorted((a, b) => added(b) - added(a))
  return most
}

interface Paired {
  readonly pairing: FoodPairing
  readonly change: PlanChange
  readonly changes: readonly PlanChange[]
}

function tipFor({ knowledge, draft }: PlanReading, { pairing, change, changes }: Paired): PlanTip {
  const { id, sources, withAtLeast, notFamilies, text, ownText, otherwiseText } = pairing
  const holds = amountIn(knowledge, pairing.with)
  const tip = (words: string) => ({ id, text: words, sources })
  if (holds(change.food, change.toGrams - change.fromGrams) >= withAtLeast) return tip(ownText)

  const { ids } = knowledge.foods
  const grams = new Map(draft.choices.eaten.map((each) => [ids[each.row] ?? '', each.grams]))
  for (const { food, toGrams } of changes) grams.set(food, toGrams)
  const isNamed = (food: string) =>
    food !== change.food &&
    knowledge.planFoods.some((each) => each.food === food && !notFamilies.includes(each.family))
  const [best] = [...grams]
    .filter(([food, amount]) => isNamed(food) && holds(food, amount) >= withAtLeast)
    .toSorted(([a, gramsA], [b, gramsB]) => holds(b, gramsB) - holds(a, gramsA))
  if (best === undefined) return tip(otherwiseText)
  const name = foodName(knowledge, ids.indexOf(best[0]))
  return tip(fillIn(text, { food: inSentence(name) }))
}

/** What so many grams of a food hold; what nobody measured counts as nothing. */
function amountIn({ foods }: PlanReading['knowledge'], nutrient: string) {
  const column = foods.nutrients.find(({ id }) => id === nutrient)?.per100g ?? []
  return (food: string, grams: number) => ((column[foods.ids.indexOf(food)] ?? 0) * grams) / 100
}

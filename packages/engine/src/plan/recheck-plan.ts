import type { PlanChange } from '../shared/food-plan.ts'
import type { FoodTable } from '../shared/food-table.ts'
import type { FoodLimit, NutrientLimit } from '../shared/limits.ts'
import type { PlanFood } from '../shared/plan-food.ts'
import { type AmountsOf, countedAmounts } from './counted-amounts.ts'
import { eatenFoods } from './eaten-foods.ts'
import { isFoodSelected } from './is-food-selected.ts'
import { isMadeOf, SMALLEST_SHARE_OF_SERVING } from './plan-choices.ts'
import type { FoodSupply, PlanFacts } from './plan-facts.ts'
import { sodiumOf } from './plan-targets.ts'

/** What a plan must not do. `by` is in the unit of what is broken. */
export interface PlanViolation {
  readonly limit: string
  readonly by: number
}

/** Absolute, in the unit of each limit. */
const TOLERANCE = 1e-6
const ENERGY_SHARE = 0.05

/**
 * Looks at the finished plan the way a reader would: the day before, the day after, and every limit again, knowing
 * nothing of how the plan was found.
 */
export function recheckPlan(
  knowledge: FoodSupply,
  facts: PlanFacts,
  changes: readonly PlanChange[]
): readonly PlanViolation[] {
  const { foods } = knowledge
  const before = new Map(eatenFoods(facts.log).map(({ row, grams }) => [row, grams]))
  const after = new Map(before)
  for (const { food, toGrams } of changes) after.set(foods.ids.indexOf(food), toGrams)
  const days: Days = { before, after, amounts: countedAmounts(foods), facts }
  const nutrientLimits = facts.limits.filter((limit) => limit.on === 'nutrient')
  const foodLimits = facts.limits.filter((limit) => limit.on === 'food')
  const found = [
    ...nutrientLimits.flatMap((limit) => recheckNutrient(days, limit)),
    ...foodLimits.flatMap((limit) => recheckFoods(knowledge, days, limit)),
    ...recheckEnergy(days),
    ...recheckSodium(days),
    ...changes.flatMap((change) => recheckChange(knowledge, facts, change)),
    { limit: 'wish.changes', by: changes.length - (facts.wishes.mostChanges ?? changes.length) }
  ]
  return found.filter(({ by }) => by > TOLERANCE)
}

type Day = ReadonlyMap<number, number>

interface Days {
  readonly before: Day
  readonly after: Day
  readonly amounts: ReturnType<typeof countedAmounts>
  readonly facts: PlanFacts
}

function sum(day: Day, amountPer100g: (row: number) => number): number {
  let total = 0
  for (const [row, grams] of day) total += (amountPer100g(row) * grams) / 100
  return total
}

function recheckNutrient(days: Days, limit: NutrientLimit): readonly PlanViolation[] {
  const amounts = days.amounts(limit.nutrient, limit.counts)
  if (amounts === undefined || limit.counts === 'supplement') return []
  const { low, high } =
    limit.of === 'total' ? wholeDay(days, amounts, limit) : difference(days, amounts)
  return [
    { limit: limit.id, by: limit.max === null ? 0 : high - mostOf(days, limit, limit.max) },
    { limit: limit.id, by: limit.min === null ? 0 : limit.min - low }
  ]
}

/** Pills over a limit by themselves stay over it whatever is eaten: food then may not add to them. */
function mostOf(days: Days, limit: NutrientLimit, max: number): number {
  const amounts = days.amounts(limit.nutrient, limit.counts)
  const taken = takenOf(days, limit)
  if (limit.of === 'change' || taken <= max || amounts === undefined) return max
  return taken + sum(days.before, (row) => amounts(row).high)
}

function takenOf({ facts }: Days, { nutrient }: NutrientLimit): number {
  return facts.intake.nutrients.find(({ id }) => id === nutrient)?.fromSupplements ?? 0
}

interface Bounds {
  readonly low: number
  readonly high: number
}

function wholeDay(days: Days, amounts: AmountsOf, limit: NutrientLimit): Bounds {
  const { after } = days
  const taken = takenOf(days, limit)
  return {
    low: taken + sum(after, (row) => amounts(row).low),
    high: taken + sum(after, (row) => amounts(row).high)
  }
}

/** What is not known of a food that gets less may be little, of one that gets more much; and the other way round. */
function difference({ before, after }: Days, amounts: AmountsOf): Bounds {
  let low = 0
  let high = 0
  for (const [row, grams] of after) {
    const change = grams - (before.get(row) ?? 0)
    const bounds = amounts(row)
    low += ((change > 0 ? bounds.low : bounds.high) * change) / 100
    high += ((change > 0 ? bounds.high : bounds.low) * change) / 100
  }
  return { low, high }
}

function recheckEnergy({ before, after, amounts, facts }: Days): readonly PlanViolation[] {
  const energy = amounts('energy', 'total')
  if (energy === undefined) return []
  const now = sum(before, (row) => energy(row).low)
  const then = sum(after, (row) => energy(row).low)
  const most = Math.max(now * (1 + ENERGY_SHARE), facts.energyAtLeast)
  return [
    { limit: 'energy', by: then - most },
    { limit: 'energy', by: now * (1 - ENERGY_SHARE) - then }
  ]
}

function recheckSodium({ before, after, amounts, facts }: Days): readonly PlanViolation[] {
  const sodium = amounts('sodium', 'total')
  const reference = sodiumOf(facts.intake.nutrients)
  const goal = reference?.cdrr ?? reference?.ai
  if (sodium === undefined || goal === undefined || goal === null) return []
  const taken = reference?.fromSupplements ?? 0
  const now = taken + sum(before, (row) => sodium(row).high)
  const then = taken + sum(after, (row) => sodium(row).high)
  return [{ limit: 'sodium', by: then - Math.max(goal, now) }]
}

/** Blocked foods count in grams. */
function recheckFoods(
  { foods, planFoods }: FoodSupply,
  { before, after }: Days,
  limit: FoodLimit
): readonly PlanViolation[] {
  return [...after].map(([row, grams]) => {
    const isNamed = isSelected(limit, foods, row)
    const listed = planFoods.find(({ food }) => food === foods.ids[row])
    const isMeant = isNamed || (listed !== undefined && isMadeOf(listed, limit.id))
    const most = isNamed && limit.of === 'all' ? 0 : (before.get(row) ?? 0)
    return { limit: limit.id, by: isMeant ? grams - most : 0 }
  })
}

function isSelected({ foods: selector }: FoodLimit, foods: FoodTable, row: number): boolean {
  const group = foods.groups[foods.groupOf[row] ?? -1] ?? ''
  return isFoodSelected(selector, { name: foods.names[row] ?? '', group })
}

/** Portions, vetoes and pins, in grams. */
function recheckChange(
  { foods, planFoods }: FoodSupply,
  { wishes }: PlanFacts,
  { food, fromGrams, toGrams }: PlanChange
): readonly PlanViolation[] {
  const listed = planFoods.find((each) => each.food === food)
  const serving = listed?.grams ?? foods.portions[foods.ids.indexOf(food)]?.[0]?.grams ?? 0
  const portion = toGrams > fromGrams ? toGrams - fromGrams : toGrams
  const isTooSmall = portion > 0 && portion < serving * SMALLEST_SHARE_OF_SERVING
  const isVetoed = wishes.vetoes?.includes(food) === true && toGrams > fromGrams
  const isPinned = wishes.pins?.includes(food) === true && toGrams < fromGrams
  return [
    {
      limit: 'quarter-serving',
      by: isTooSmall ? serving * SMALLEST_SHARE_OF_SERVING - portion : 0
    },
    { limit: 'wish.veto', by: isVetoed ? toGrams - fromGrams : 0 },
    { limit: 'wish.pin', by: isPinned ? fromGrams - toGrams : 0 },
    { limit: 'household-portion', by: householdMiss(listed, { fromGrams, toGrams }) }
  ]
}

/** What is added comes in half servings. */
function householdMiss(
  listed: PlanFood | undefined,
  { fromGrams, toGrams }: Pick<PlanChange, 'fromGrams' | 'toGrams'>
): number {
  const added = toGrams - fromGrams
  if (added <= 0) return 0
  if (listed === undefined) return added
  const half = listed.grams / 2
  return Math.abs(added - Math.round(added / half) * half)
}

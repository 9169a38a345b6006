import type { PlanAlternative, PlanChange, PlanGain, PlanTotal } from '../shared/food-plan.ts'
import { countedAmounts } from './counted-amounts.ts'
import { foodName } from './food-name.ts'
import type { Addition, Reduction } from './plan-choices.ts'
import { dayOf, type PlanReading } from './plan-day.ts'
import type { PlanKnowledge } from './plan-facts.ts'
import type { FoundSolution } from './plan-problem.ts'
import { lowestLimit, type PlanTarget, sodiumOf } from './plan-targets.ts'
import { withTips } from './plan-tips.ts'
import { portionInWords } from './portion-in-words.ts'
import { reasonsToEatLess } from './reasons-to-eat-less.ts'

const DAYS_A_WEEK = 7
const HALVES = 2
/** A smaller part of what is needed is not worth a word. */
const WORTH_SAYING = 0.05
const GAINS_AT_MOST = 4

/** What the numbers of a solution mean to a person. */
export function readPlan(reading: PlanReading, { values }: FoundSolution): PlanAlternative {
  const { additions, reductions } = reading.draft.columns
  const more = additions.flatMap(({ addition, halves }) => {
    const count = values[halves] ?? 0
    return count > 0 ? [{ addition, servings: count / HALVES }] : []
  })
  const less = reductions.flatMap(({ reduction, half, all }) => {
    if (values[all] === 1) return [{ reduction, left: 0 }]
    return values[half] === 1 ? [{ reduction, left: 1 / HALVES }] : []
  })
  const changes = [
    ...more.map((each) => readAddition(reading, each)),
    ...less.map((each) => readReduction(reading, each))
  ].toSorted((a, b) => importance(b) - importance(a))
  return {
    changes: withTips(reading, changes),
    totals: readTotals(reading, changes),
    shopping: more.map(({ addition: { food }, servings }) => ({
      aisle: food.aisle,
      food: food.food,
      name: food.name,
      grams: servings * food.grams * DAYS_A_WEEK
    }))
  }
}

/** What is added comes before what is left out; what closes most comes first. */
function importance({ closes, toGrams, fromGrams }: PlanChange): number {
  const share = closes.reduce((sum, { amount, missing }) => sum + Math.min(1, amount / missing), 0)
  return share + (toGrams > fromGrams ? GAINS_AT_MOST : 0)
}

interface More {
  readonly addition: Addition
  readonly servings: number
}

function readAddition(reading: PlanReading, { addition, servings }: More): PlanChange {
  const { row, food, now } = addition
  const grams = servings * food.grams
  const usual = reading.draft.choices.eaten.find((eaten) => eaten.row === row)?.meal
  return {
    food: food.food,
    name: food.shortName,
    fromGrams: now,
    toGrams: now + grams,
    portion: portionInWords(food.serving, servings),
    when: usual ?? food.meals[0] ?? null,
    closes: gainsOf(reading, row, grams),
    because: [],
    tips: [],
    energy: energyOf(reading.knowledge, row, grams)
  }
}

interface Less {
  readonly reduction: Reduction
  /** Share of what is eaten now. */
  readonly left: number
}

function readReduction(reading: PlanReading, { reduction, left }: Less): PlanChange {
  const { knowledge } = reading
  const { row, food } = reduction
  const { foods, phrases } = knowledge
  const toGrams = food.grams * left
  return {
    food: foods.ids[row] ?? '',
    name: foodName(knowledge, row),
    fromGrams: food.grams,
    toGrams,
    portion: phrases[left === 0 ? 'plan.none' : 'plan.half'] ?? '',
    when: food.meal,
    closes: [],
    because: reasonsToEatLess(reading, row),
    tips: [],
    energy: energyOf(knowledge, row, toGrams - food.grams)
  }
}

function energyOf({ foods }: PlanKnowledge, row: number, grams: number): number {
  const per100g = foods.nutrients.find(({ id }) => id === 'energy')?.per100g[row] ?? 0
  return (per100g * grams) / 100
}

function gainsOf({ knowledge, draft }: PlanReading, row: number, grams: number): PlanGain[] {
  const gains = draft.targets
    .filter(({ isGap }) => isGap)
    .flatMap(({ nutrient, name, unit, good, now, matters }) => {
      const per100g = knowledge.foods.nutrients.find(({ id }) => id === nutrient)?.per100g[row] ?? 0
      const amount = (per100g * grams) / 100
      const missing = good - now
      const share = Math.min(amount, missing) / good
      const gain = { nutrient, name, amount, missing, unit }
      return share >= WORTH_SAYING ? [{ worth: share + (matters ? 1 : 0), gain }] : []
    })
  return gains
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, GAINS_AT_MOST)
    .map(({ gain }) => gain)
}

/** Every target, sodium, and whatever else is limited. */
function readTotals(reading: PlanReading, changes: readonly PlanChange[]): readonly PlanTotal[] {
  const { knowledge, facts, draft } = reading
  const amounts = countedAmounts(knowledge.foods)
  const targets = new Map(draft.targets.map((target) => [target.nutrient, target]))
  const limitOf = (id: string) => finite(lowestLimit(facts.limits, id))
  const shown = facts.intake.nutrients.filter(
    ({ id }) => targets.has(id) || limitOf(id) !== null || id === 'sodium'
  )
  return shown.flatMap((nutrient): PlanTotal[] => {
    const { id, name, fromSupplements, intake } = nutrient
    const amount = amounts(id, 'total')
    if (amount === undefined) return []
    const eaten = dayOf(reading, changes, amount)
    return [
      {
        nutrient: id,
        name,
        before: eaten.before + fromSupplements,
        after: eaten.after + fromSupplements,
        target: targetOf(targets.get(id), sodiumOf([nutrient])?.cdrr),
        limit: limitOf(id),
        afterAtMost: eaten.afterAtMost + fromSupplements,
        unit: intake.unit
      }
    ]
  })
}

function targetOf(target: PlanTarget | undefined, cdrr: number | null | undefined): number | null {
  return target?.isGap ? target.good : (cdrr ?? null)
}

function finite(amount: number): number | null {
  return Number.isFinite(amount) ? amount : null
}

import type { FoodTable } from '../shared/food-table.ts'
import type { FoodLimit, Limit } from '../shared/limits.ts'
import type { PlanFood } from '../shared/plan-food.ts'
import { type EatenFoodMean, eatenFoods } from './eaten-foods.ts'
import { isFoodSelected } from './is-food-selected.ts'
import type { FoodSupply, PlanFacts } from './plan-facts.ts'

/** More of a food, in half servings. */
export interface Addition {
  readonly row: number
  readonly food: PlanFood
  /** Grams a day now. */
  readonly now: number
  readonly halvesAtMost: number
  /** Why it may not be added: ids of limits, or `wish.veto`. Empty: it may. */
  readonly closedBy: readonly string[]
  readonly pinned: boolean
  /** Half servings that the plan before added; null: none. */
  readonly halvesBefore: number | null
}

/** Less of a food that is eaten now: half of it, or none. */
export interface Reduction {
  readonly row: number
  readonly food: EatenFoodMean
  /** Half would be less than a quarter serving. */
  readonly onlyAll: boolean
  /** Id of the limit that asks for none of it. */
  readonly requiredBy: string | null
  readonly pinned: boolean
  /** What the plan before left of it; null: all of it. */
  readonly leftBefore: 'half' | 'none' | null
}

export interface PlanChoices {
  readonly eaten: readonly EatenFoodMean[]
  readonly additions: readonly Addition[]
  readonly reductions: readonly Reduction[]
}

const HALVES = 2
const VETO = 'wish.veto'
export const SMALLEST_SHARE_OF_SERVING = 0.25
/** Grams a day; less is a pinch of something. */
const WORTH_REDUCING = 5

export function planChoices({ foods, planFoods }: FoodSupply, facts: PlanFacts): PlanChoices {
  const eaten = eatenFoods(facts.log)
  const rowOf = new Map(foods.ids.map((id, row) => [id, row]))
  const blocks = facts.limits.filter(isBlock)
  const gramsNow = new Map(eaten.map(({ row, grams }) => [row, grams]))
  const previous = new Map(
    facts.wishes.previous?.map(({ food, toGrams }) => [food, toGrams] as const)
  )
  const additions = planFoods.flatMap((food): Addition[] => {
    const row = rowOf.get(food.food)
    if (row === undefined) return []
    const now = gramsNow.get(row) ?? 0
    const closedBy = whyClosed({ food, row, facts, blocks }, foods)
    const pinned = now === 0 && closedBy.length === 0 && isIn(facts.wishes.pins, food.food)
    const halvesAtMost = Math.floor(food.servingsAtMost * HALVES)
    const more = Math.round(((previous.get(food.food) ?? 0) - now) / (food.grams / HALVES))
    const halvesBefore = more > 0 ? Math.min(more, halvesAtMost) : null
    return [{ row, food, now, halvesAtMost, closedBy, pinned, halvesBefore }]
  })
  const servings = new Map(additions.map(({ row, food }) => [row, food.grams]))
  const reductions = eaten.flatMap((food): Reduction[] => {
    const { row, grams } = food
    const requiredBy = blocks.find((limit) => limit.of === 'all' && selects(limit, foods, row))
    if (!requiredBy && grams < WORTH_REDUCING) return []
    const serving = servings.get(row) ?? foods.portions[row]?.[0]?.grams ?? 0
    return [
      {
        row,
        food,
        onlyAll: grams / HALVES < serving * SMALLEST_SHARE_OF_SERVING,
        requiredBy: requiredBy?.id ?? null,
        pinned: !requiredBy && isIn(facts.wishes.pins, foods.ids[row] ?? ''),
        leftBefore: leftBefore(previous.get(foods.ids[row] ?? ''), grams)
      }
    ]
  })
  return { eaten, additions, reductions }
}

function leftBefore(toGrams: number | undefined, grams: number): Reduction['leftBefore'] {
  if (toGrams === undefined || toGrams >= grams) return null
  return toGrams < grams / (HALVES * HALVES) ? 'none' : 'half'
}

function isBlock(limit: Limit): limit is FoodLimit {
  return limit.on === 'food'
}

function isIn(list: readonly string[] | undefined, id: string): boolean {
  return list?.includes(id) ?? false
}

function selects({ foods: selector }: FoodLimit, table: FoodTable, row: number): boolean {
  const group = table.groups[table.groupOf[row] ?? -1] ?? ''
  return isFoodSelected(selector, { name: table.names[row] ?? '', group })
}

interface Candidate {
  readonly food: PlanFood
  readonly row: number
  readonly facts: PlanFacts
  readonly blocks: readonly FoodLimit[]
}

function whyClosed({ food, row, facts, blocks }: Candidate, table: FoodTable): readonly string[] {
  const closing = blocks.filter((limit) => selects(limit, table, row) || isMadeOf(food, limit.id))
  const vetoed = isIn(facts.wishes.vetoes, food.food)
  return [...closing.map(({ id }) => id), ...(vetoed ? [VETO] : [])]
}

const NOT_EATEN: Readonly<Record<string, readonly PlanFood['from'][]>> = {
  'diet.vegan': ['dairy', 'egg', 'fish', 'meat'],
  'diet.vegetarian': ['fish', 'meat'],
  'diet.pescatarian': ['meat']
}
const NOT_CONTAINED: Readonly<Record<string, string>> = {
  'diet.gluten-free': 'gluten',
  'diet.dairy-free': 'milk',
  'diet.lactose-free': 'milk'
}

/** A second look beside the names: what the list of plan foods says a food is made of. */
export function isMadeOf({ from, contains }: PlanFood, limit: string): boolean {
  const part = NOT_CONTAINED[limit] ?? limit.replace(/^allergy\./, '')
  return contains.includes(part) || (NOT_EATEN[limit]?.includes(from) ?? false)
}

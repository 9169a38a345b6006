import type { Evidence } from '../shared/evidence.ts'
import type { FoodGate, FoodIdea, FoodIdeas } from '../shared/food-ideas.ts'
import type { FoodTable } from '../shared/food-table.ts'
import type { LoggedFood } from '../shared/intake-report.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { avoidedBy, contentsOf, type Fit, fitOf } from './food-contents.ts'
import { gatesFor } from './food-gates.ts'

export interface RichFoodsKnowledge {
  readonly check: Pick<Knowledge, 'medicines' | 'triage'>
  readonly foods: FoodTable
  readonly ideas: FoodIdeas
}

export interface WantedNutrient {
  /** Id in the food table. */
  readonly id: string
  /** Per day, in the table's unit; null where age or sex leaves it open. */
  readonly need: number | null
}

/** Somebody to name foods to. */
export interface FoodTaste {
  readonly evidence: Evidence
  readonly log: readonly LoggedFood[]
}

/** Foods that hold much of a nutrient per household portion, best first, in three lists. */
export interface RichFoods {
  readonly unit: string
  /** Not empty: no foods are named, for these reasons. */
  readonly withheld: readonly string[]
  /** To be said beside the lists. */
  readonly notes: readonly string[]
  /** Diets and allergies, as they were given, that foods were not checked for. */
  readonly notChecked: readonly string[]
  /** What this person has eaten before. */
  readonly logged: readonly RichFood[]
  /** What popular articles name for this nutrient. */
  readonly fromArticles: readonly RichFood[]
  readonly common: readonly RichFood[]
}

export interface RichFood {
  /** Id of the food table. */
  readonly food: string
  readonly name: string
  /** Null: `grams` is what this person usually eats of it. */
  readonly portion: string | null
  readonly grams: number
  /** In that portion. */
  readonly amount: number
  /** Of the daily need, 0 upwards; null where that is open. */
  readonly share: number | null
  /** Enough to be called a source of it. Always true where the need is open. */
  readonly isSource: boolean
  readonly notes: readonly string[]
  /** What may be in it that this person avoids. */
  readonly mayContain: readonly string[]
  /** Times it was logged. */
  readonly times: number
}

/** The food table has no such nutrient: undefined. */
export function richFoods(
  knowledge: RichFoodsKnowledge,
  wanted: WantedNutrient,
  { evidence, log }: FoodTaste
): RichFoods | undefined {
  const { foods, ideas, check } = knowledge
  const column = foods.nutrients.find(({ id }) => id === wanted.id)
  if (column === undefined) return undefined
  const gates = gatesFor(check, ideas.gates, evidence)
  const about = gates.filter(({ nutrients = [] }) => nutrients.includes(wanted.id))
  const avoided = avoidedBy(ideas, evidence)
  const withheld = about.filter(({ does }) => does === 'withhold').map(({ text }) => text)
  const head = { unit: column.unit, withheld, notChecked: avoided.notChecked }
  if (withheld.length > 0) {
    return { ...head, notes: [], logged: [], fromArticles: [], common: [] }
  }
  const measure = measurer(knowledge, wanted, column.per100g)
  const judge = (portion: Portion): RichFood[] => {
    const measured = measure(portion)
    const fit = fitOf(contentsOf(ideas, foods, portion.row), avoided)
    return measured === undefined ? [] : dressed(measured, fit, gates)
  }
  const logged = usualPortions(log)
    .flatMap(judge)
    .filter(({ isSource }) => isSource)
  const eaten = new Set(logged.map(({ food }) => food))
  const others = ideas.foods.filter(({ food }) => !eaten.has(food))
  const named = others.filter(({ named }) => named.includes(wanted.id))
  const unnamed = others.filter(({ named }) => !named.includes(wanted.id))
  const fromIdeas = (some: readonly FoodIdea[]) =>
    some.map((idea) => ideaPortion(foods, idea)).flatMap(judge)
  const leftOut = gates.filter((gate) => leavesOut(gate, named))
  return {
    ...head,
    notes: [...[...about, ...leftOut].map(({ text }) => text), ...reasonsAgainst(ideas, wanted.id)],
    logged: bestFirst(logged),
    fromArticles: bestFirst(fromIdeas(named)),
    common: bestFirst(fromIdeas(unnamed).filter(({ isSource }) => isSource))
  }
}

interface Portion {
  readonly row: number
  readonly grams: number
  readonly portion: string | null
  readonly times: number
}

function ideaPortion({ ids }: FoodTable, { food, grams, portion }: FoodIdea): Portion {
  return { row: ids.indexOf(food), grams, portion, times: 0 }
}

/** Each logged food with what this person mostly eats of it: the middle of the logged amounts. */
function usualPortions(log: readonly LoggedFood[]): readonly Portion[] {
  const byRow = new Map<number, number[]>()
  for (const { row, grams } of log) byRow.set(row, [...(byRow.get(row) ?? []), grams])
  return [...byRow].map(([row, amounts]) => {
    const middle = amounts.toSorted((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? 0
    return { row, grams: middle, portion: null, times: amounts.length }
  })
}

type Measured = Omit<RichFood, 'mayContain'>

/** What a portion holds; nothing where that was not measured, is none, or does the body no good. */
function measurer(
  { foods, ideas }: RichFoodsKnowledge,
  { id, need }: WantedNutrient,
  per100g: readonly (number | null)[]
): (portion: Portion) => Measured | undefined {
  return ({ row, ...portion }) => {
    const food = foods.ids[row] ?? ''
    const content = per100g[row] ?? 0
    const idea = ideas.foods.find((one) => one.food === food)
    if (content === 0 || idea?.notFor?.[id]) return undefined
    const amount = (content * portion.grams) / 100
    const share = need ? amount / need : null
    return {
      ...portion,
      food,
      name: idea?.name ?? foods.names[row] ?? food,
      amount,
      share,
      isSource: (share ?? 1) >= ideas.sourceFromShare,
      notes: idea?.note === undefined ? [] : [idea.note]
    }
  }
}

function dressed(measured: Measured, fit: Fit, gates: readonly FoodGate[]): RichFood[] {
  const own = gates.filter(({ foods = [] }) => foods.includes(measured.food))
  if (fit.suits === 'no' || own.some(({ does }) => does === 'withhold')) return []
  const notes = [...measured.notes, ...own.map(({ text }) => text)]
  return [{ ...measured, notes, mayContain: fit.suits === 'unsure' ? fit.mayContain : [] }]
}

function leavesOut({ does, foods = [] }: FoodGate, ideas: readonly FoodIdea[]): boolean {
  return does === 'withhold' && ideas.some(({ food }) => foods.includes(food))
}

/** Why foods that people have heard of for a nutrient are not among those named. */
function reasonsAgainst({ foods }: FoodIdeas, nutrient: string): readonly string[] {
  return foods.flatMap(({ named, notFor }) =>
    named.includes(nutrient) ? (notFor?.[nutrient] ?? []) : []
  )
}

function bestFirst(foods: readonly RichFood[]): readonly RichFood[] {
  return foods.toSorted((a, b) => b.amount - a.amount)
}

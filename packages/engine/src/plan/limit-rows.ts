import type { NutrientLimit } from '../shared/limits.ts'
import { amountTerms } from './choice-columns.ts'
import type { AmountsOf } from './counted-amounts.ts'
import type { Drafting, Guard } from './drafting.ts'
import type { PlanTerm } from './plan-problem.ts'
import { sodiumOf } from './plan-targets.ts'
import { term, tightened } from './start-problem.ts'

/** Per share of the limit that is eaten too much. */
const SODIUM_COST = 8

/** A hard row for each limit that food counts against, and sodium on its way down. */
export function addLimitRows(drafting: Drafting): readonly Guard[] {
  const limits = drafting.facts.limits.filter((limit) => limit.on === 'nutrient')
  return [...limits.flatMap((limit) => addLimit(drafting, limit)), ...addSodium(drafting)]
}

function addLimit(drafting: Drafting, limit: NutrientLimit): readonly Guard[] {
  const amounts = drafting.amounts(limit.nutrient, limit.counts)
  if (amounts === undefined || limit.counts === 'supplement') return []
  const guards: Guard[] = []
  if (limit.max !== null) guards.push(addMax(drafting, limit, { amounts, max: limit.max }))
  if (limit.min !== null) guards.push(addMin(drafting, limit, { amounts, min: limit.min }))
  return guards
}

interface Max {
  readonly amounts: AmountsOf
  readonly max: number
}

function addMax(
  drafting: Drafting,
  { id, of, nutrient }: NutrientLimit,
  { amounts, max }: Max
): Guard {
  const scale = Math.abs(max) || 1
  const now = of === 'total' ? eatenAndTaken(drafting, nutrient, amounts).high : 0
  const removed = of === 'total' ? 'high' : 'low'
  // Pills that are too much by themselves are for the pills' own check: food adds nothing to them.
  const room = of === 'total' && taken(drafting, nutrient) > max ? 0 : max - now
  const row = drafting.builder.addRow({
    name: `${id} max`,
    lower: null,
    upper: tightened(room / scale),
    terms: amountTerms(drafting.columns, amounts, { added: 'high', removed, scale })
  })
  return { id, row }
}

interface Min {
  readonly amounts: AmountsOf
  readonly min: number
}

function addMin(
  drafting: Drafting,
  { id, of, nutrient }: NutrientLimit,
  { amounts, min }: Min
): Guard {
  const scale = Math.abs(min) || 1
  const now = of === 'total' ? eatenAndTaken(drafting, nutrient, amounts).low : 0
  const removed = of === 'total' ? 'low' : 'high'
  const row = drafting.builder.addRow({
    name: `${id} min`,
    lower: -tightened((now - min) / scale),
    upper: null,
    terms: amountTerms(drafting.columns, amounts, { added: 'low', removed, scale })
  })
  return { id, row }
}

/** Never more sodium than now or than the amount that lowers the risk, and the less above it the better. */
function addSodium(drafting: Drafting): readonly Guard[] {
  const sodium = sodiumOf(drafting.facts.intake.nutrients)
  const amounts = drafting.amounts('sodium', 'total')
  const goal = sodium?.cdrr ?? sodium?.ai ?? null
  if (!sodium || goal === null || amounts === undefined) return []
  const now = eatenAndTaken(drafting, 'sodium', amounts).high
  const terms = amountTerms(drafting.columns, amounts, {
    added: 'high',
    removed: 'high',
    scale: goal
  })
  const guard = {
    name: 'sodium',
    lower: null,
    upper: tightened(Math.max(0, goal - now) / goal),
    terms
  }
  addSodiumGoal(drafting, terms, (goal - now) / goal)
  return [{ id: 'sodium', row: drafting.builder.addRow(guard) }]
}

function addSodiumGoal({ builder }: Drafting, terms: readonly PlanTerm[], room: number): void {
  const excess = builder.addColumn({
    name: 'sodium excess',
    cost: SODIUM_COST,
    lower: 0,
    upper: null,
    whole: false
  })
  builder.addRow({
    name: 'sodium goal',
    lower: null,
    upper: room,
    terms: [...terms, term(excess, -1)]
  })
}

/** Pills count with their whole amount, also where the limit counts another form of it: that errs upward. */
function eatenAndTaken(
  drafting: Drafting,
  nutrient: string,
  amounts: AmountsOf
): { readonly low: number; readonly high: number } {
  const { eaten } = drafting.choices
  const pills = taken(drafting, nutrient)
  const total = (end: 'low' | 'high') =>
    eaten.reduce((sum, { row, grams }) => sum + (amounts(row)[end] * grams) / 100, pills)
  return { low: total('low'), high: total('high') }
}

function taken({ facts }: Drafting, nutrient: string): number {
  return facts.intake.nutrients.find(({ id }) => id === nutrient)?.fromSupplements ?? 0
}

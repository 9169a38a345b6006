import { addChoiceColumns, amountTerms, type ChoiceColumns } from './choice-columns.ts'
import { type AmountsOf, countedAmounts } from './counted-amounts.ts'
import type { Drafting, Guard } from './drafting.ts'
import { addLimitRows } from './limit-rows.ts'
import { type PlanChoices, planChoices } from './plan-choices.ts'
import type { FoodSupply, PlanFacts } from './plan-facts.ts'
import type { PlanProblem } from './plan-problem.ts'
import { type PlanTarget, planTargets } from './plan-targets.ts'
import { type ProblemBuilder, startProblem, term, tightened } from './start-problem.ts'
import { addTargetRows, type Shortfall } from './target-rows.ts'

/** A problem for the solver, and what its columns and rows mean. */
export interface PlanDraft {
  readonly problem: PlanProblem
  readonly choices: PlanChoices
  readonly columns: ChoiceColumns
  readonly targets: readonly PlanTarget[]
  readonly shortfalls: readonly Shortfall[]
  /** Rows that no plan may break. */
  readonly guards: readonly Guard[]
}

/** Share of the energy eaten now that a plan may add or take away; who eats very little may get more. */
const ENERGY_SHARE = 0.05
/** Distinct changes above this cost extra: a longer list is not followed. */
const EASY_CHANGES = 6
const EXTRA_CHANGE_COST = 1.5
const HALVES = 2

/**
 * The least change to what somebody eats that reaches what they need inside every limit, as a mixed-integer program.
 * Amounts that are not known count as nothing toward a target and as much against a limit.
 */
export function draftPlan(knowledge: FoodSupply, facts: PlanFacts): PlanDraft {
  const choices = planChoices(knowledge, facts)
  const targets = planTargets(facts)
  const amounts = countedAmounts(knowledge.foods)
  const builder = startProblem()
  const columns = addChoiceColumns(builder, choices)
  const shared = { builder, columns, choices, facts, amounts }
  const shortfalls = addTargetRows(shared, targets)
  const guards = [
    ...addEnergyBand(shared, amounts('energy', 'total')),
    ...addLimitRows(shared),
    ...addFamilyRows(builder, columns),
    ...countChanges(builder, columns, facts.wishes.mostChanges)
  ]
  return { problem: builder.problem(), choices, columns, targets, shortfalls, guards }
}

function addEnergyBand(
  { builder, columns, choices, facts }: Drafting,
  energy: AmountsOf | undefined
): readonly Guard[] {
  if (energy === undefined) return []
  const now = choices.eaten.reduce(
    (sum, { row, grams }) => sum + (energy(row).low * grams) / 100,
    0
  )
  if (now === 0) return []
  const row = builder.addRow({
    name: 'energy',
    lower: -tightened(ENERGY_SHARE),
    upper: tightened(Math.max(ENERGY_SHARE, facts.energyAtLeast / now - 1)),
    terms: amountTerms(columns, energy, { added: 'high', removed: 'high', scale: now })
  })
  return [{ id: 'energy', row }]
}

function addFamilyRows(builder: ProblemBuilder, { additions }: ChoiceColumns): readonly Guard[] {
  const families = Map.groupBy(additions, ({ addition }) => addition.food.family)
  return [...families].map(([family, members]) => {
    const servings = Math.max(...members.map(({ addition }) => addition.food.servingsAtMost))
    const row = builder.addRow({
      name: `family ${family}`,
      lower: null,
      upper: servings * HALVES,
      terms: members.map(({ halves }) => term(halves))
    })
    return { id: 'portions', row }
  })
}

function countChanges(
  builder: ProblemBuilder,
  { additions, reductions }: ChoiceColumns,
  mostChanges: number | undefined
): readonly Guard[] {
  const changes = [
    ...additions.map(({ changed }) => changed),
    ...reductions.flatMap(({ half, all }) => [half, all])
  ].map((column) => term(column))
  const extra = builder.addColumn({
    name: 'extra changes',
    cost: EXTRA_CHANGE_COST,
    lower: 0,
    upper: null,
    whole: false
  })
  builder.addRow({
    name: 'easy changes',
    lower: null,
    upper: EASY_CHANGES,
    terms: [...changes, term(extra, -1)]
  })
  if (mostChanges === undefined) return []
  const row = builder.addRow({ name: 'changes', lower: null, upper: mostChanges, terms: changes })
  return [{ id: 'wish.changes', row }]
}

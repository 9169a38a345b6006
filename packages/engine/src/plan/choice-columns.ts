import type { AmountsOf } from './counted-amounts.ts'
import type { Addition, PlanChoices, Reduction } from './plan-choices.ts'
import type { PlanTerm } from './plan-problem.ts'
import { type ProblemBuilder, term } from './start-problem.ts'

/** Where the choices are among the columns of the problem. */
export interface ChoiceColumns {
  readonly additions: readonly AdditionColumn[]
  readonly reductions: readonly ReductionColumn[]
}

export interface AdditionColumn {
  readonly addition: Addition
  /** Half servings added. */
  readonly halves: number
  /** Is anything added? */
  readonly changed: number
}

export interface ReductionColumn {
  readonly reduction: Reduction
  readonly half: number
  readonly all: number
}

/**
 * Costs in units of one easy change: opening a packet of something cheap once a day. All of them are our own estimates;
 * only their order matters much. What a change saves by being there before is less than half an easy change: it settles
 * what is nearly as good, and outweighs no gap.
 */
const COST = {
  change: 1,
  perEffort: 0.5,
  money: { low: 0, medium: 0.25, high: 0.75 },
  perHalfServing: 0.15,
  /** Of something already on the plate. */
  familiar: 0.6,
  half: 0.8,
  all: 1.2,
  /** Taken off for each change that the plan before made too. */
  stays: 0.4,
  /** For each half serving that it differs by. */
  differs: 0.2
} as const

/** A column for each thing that can be changed, and the rows that keep them from contradicting each other. */
export function addChoiceColumns(builder: ProblemBuilder, choices: PlanChoices): ChoiceColumns {
  const additions = choices.additions.map((addition) => addAddition(builder, addition))
  const reductions = choices.reductions.map((reduction) => addReduction(builder, reduction))
  const more = new Map(additions.map(({ addition, changed }) => [addition.row, changed]))
  for (const { reduction, half, all } of reductions) {
    const same = more.get(reduction.row)
    const terms = [half, all, ...(same === undefined ? [] : [same])].map((column) => term(column))
    builder.addRow({ name: `one way ${reduction.row}`, lower: null, upper: 1, terms })
  }
  return { additions, reductions }
}

function addAddition(builder: ProblemBuilder, addition: Addition): AdditionColumn {
  const { food, row, now, halvesAtMost, closedBy, pinned, halvesBefore } = addition
  const open = closedBy.length === 0
  const familiar = now > 0 ? COST.familiar : 1
  const work = COST.change + COST.perEffort * (food.effort - 1) + COST.money[food.cost]
  const changed = builder.addColumn({
    name: `add ${row}`,
    cost: familiar * work - (halvesBefore === null ? 0 : COST.stays),
    lower: pinned ? 1 : 0,
    upper: open ? 1 : 0,
    whole: true
  })
  const halves = builder.addColumn({
    name: `halves ${row}`,
    cost: COST.perHalfServing,
    lower: pinned ? 1 : 0,
    upper: open ? halvesAtMost : 0,
    whole: true
  })
  const terms = [term(halves), term(changed, -halvesAtMost)]
  builder.addRow({ name: `only if added ${row}`, lower: null, upper: 0, terms })
  if (halvesBefore !== null) addDifference(builder, { row, halves, changed, halvesBefore })
  return { addition, halves, changed }
}

interface Before {
  readonly row: number
  readonly halves: number
  readonly changed: number
  readonly halvesBefore: number
}

/** How far the amount is from that of the plan before, as long as the food is in both. */
function addDifference(
  builder: ProblemBuilder,
  { row, halves, changed, halvesBefore }: Before
): void {
  const [more, less] = ['more', 'less'].map((way) =>
    builder.addColumn({
      name: `${way} than before ${row}`,
      cost: COST.differs,
      lower: 0,
      upper: null,
      whole: false
    })
  ) as [number, number]
  const terms = [term(halves), term(changed, -halvesBefore), term(more, -1), term(less)]
  builder.addRow({ name: `as before ${row}`, lower: 0, upper: 0, terms })
}

function addReduction(builder: ProblemBuilder, reduction: Reduction): ReductionColumn {
  const { row, onlyAll, requiredBy, pinned, leftBefore } = reduction
  const binary = { lower: 0, upper: pinned ? 0 : 1, whole: true }
  const half = builder.addColumn({
    name: `half ${row}`,
    cost: COST.half - (leftBefore === 'half' ? COST.stays : 0),
    ...binary,
    ...(onlyAll && { upper: 0 })
  })
  const all = builder.addColumn({
    name: `none ${row}`,
    cost: COST.all - (leftBefore === 'none' ? COST.stays : 0),
    ...binary,
    ...(requiredBy !== null && { lower: 1 })
  })
  return { reduction, half, all }
}

/** Reads amounts per 100 g one way for what is added and another for what is taken away. */
export interface Reading {
  readonly added: keyof ReturnType<AmountsOf>
  readonly removed: keyof ReturnType<AmountsOf>
}

const PER_100_G = 100

/** What each choice does to an amount per day, divided by `scale`. */
export function amountTerms(
  { additions, reductions }: ChoiceColumns,
  amounts: AmountsOf,
  { added, removed, scale }: Reading & { readonly scale: number }
): readonly PlanTerm[] {
  const per = PER_100_G * scale
  return [
    ...additions.map(({ addition: { row, food }, halves }) =>
      term(halves, (amounts(row)[added] * food.grams) / 2 / per)
    ),
    ...reductions.flatMap(({ reduction: { row, food }, half, all }) => {
      const gone = (amounts(row)[removed] * food.grams) / per
      return [term(half, -gone / 2), term(all, -gone)]
    })
  ]
}

import type { AdditionColumn, ReductionColumn } from './choice-columns.ts'
import type { PlanDraft } from './draft-plan.ts'
import type { FoundSolution, PlanProblem } from './plan-problem.ts'

/**
 * So many foods may be added, and so many of those eaten now reduced. With all of them it takes several times as long and
 * is hardly ever better.
 */
const ADDITIONS = 30
const REDUCTIONS = 12

/** The same problem with fractions allowed: quickly solved, and it tells which foods are worth a closer look. */
export function relax(problem: PlanProblem): PlanProblem {
  return { ...problem, columns: problem.columns.map((column) => ({ ...column, whole: false })) }
}

/** Closes all foods but those used with fractions allowed and those that would raise its cost least. */
export function shortlist(
  { problem, columns: { additions, reductions } }: Pick<PlanDraft, 'problem' | 'columns'>,
  { values, reducedCosts }: FoundSolution
): PlanProblem {
  if (reducedCosts === null) return problem
  const isOpen = (column: number) => (problem.columns[column]?.upper ?? 0) > 0
  const isUsed = (column: number) => (values[column] ?? 0) > 0
  const costOf = (column: number) => reducedCosts[column] ?? 0

  const rankOfMore = ({ halves, changed, addition }: AdditionColumn) =>
    isUsed(halves) || addition.pinned || addition.halvesBefore !== null
      ? FIRST
      : costOf(halves) + costOf(changed) / addition.halvesAtMost
  const rankOfLess = ({ half, all, reduction }: ReductionColumn) =>
    isUsed(half) || isUsed(all) || reduction.requiredBy !== null || reduction.leftBefore !== null
      ? FIRST
      : Math.min(costOf(half), costOf(all))

  const more = lastBy(
    additions.filter(({ changed }) => isOpen(changed)),
    rankOfMore,
    ADDITIONS
  )
  const less = lastBy(
    reductions.filter(({ all }) => isOpen(all)),
    rankOfLess,
    REDUCTIONS
  )
  return closeColumns(problem, [
    ...more.flatMap(({ halves, changed }) => [halves, changed]),
    ...less.flatMap(({ half, all }) => [half, all])
  ])
}

const FIRST = Number.NEGATIVE_INFINITY

/** Those that do not come among so many first ones; all that rank first do. */
function lastBy<T>(list: readonly T[], rankOf: (each: T) => number, length: number): readonly T[] {
  const ranked = list.map((each) => ({ each, rank: rankOf(each) }))
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .filter(({ rank }, at) => at >= length && rank !== FIRST)
    .map(({ each }) => each)
}

/** The same problem with nothing of these. */
export function closeColumns(problem: PlanProblem, closed: readonly number[]): PlanProblem {
  const without = new Set(closed)
  const columns = problem.columns.map((column, at) =>
    without.has(at) ? { ...column, lower: 0, upper: 0 } : column
  )
  return { ...problem, columns }
}

import type { PlanDraft } from './draft-plan.ts'
import type { FoundSolution, PlanProblem } from './plan-problem.ts'

/** Foods that may be added stay this many; with 400 it takes several times as long and is hardly ever better. */
const LENGTH = 60

/** The same problem with fractions allowed: quickly solved, and it tells which foods are worth a closer look. */
export function relax(problem: PlanProblem): PlanProblem {
  return { ...problem, columns: problem.columns.map((column) => ({ ...column, whole: false })) }
}

/** Closes all foods but those used with fractions allowed and those that would raise its cost least. */
export function shortlist(
  { problem, columns: { additions } }: Pick<PlanDraft, 'problem' | 'columns'>,
  { values, reducedCosts }: FoundSolution
): PlanProblem {
  if (reducedCosts === null) return problem
  const open = additions.filter(({ changed }) => (problem.columns[changed]?.upper ?? 0) > 0)
  const rankOf = ({ halves, changed, addition }: (typeof open)[number]) =>
    (values[halves] ?? 0) > 0 || addition.pinned
      ? -1
      : (reducedCosts[halves] ?? 0) + (reducedCosts[changed] ?? 0) / addition.halvesAtMost
  const left = open.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(LENGTH)
  return closeColumns(
    problem,
    left.flatMap(({ halves, changed }) => [halves, changed])
  )
}

/** The same problem with nothing of these. */
export function closeColumns(problem: PlanProblem, closed: readonly number[]): PlanProblem {
  const without = new Set(closed)
  const columns = problem.columns.map((column, at) =>
    without.has(at) ? { ...column, lower: 0, upper: 0 } : column
  )
  return { ...problem, columns }
}
